package org.echoppe.calendar;

import java.util.List;
import java.util.Locale;

/** A sentence of this room that can be said in any language it knows: a text key and its arguments. */
public record TimeText(String key, List<Object> arguments) {

    public TimeText {
        arguments = List.copyOf(arguments);
    }

    public static TimeText of(String key, Object... arguments) {
        return new TimeText(key, List.of(arguments));
    }

    public String in(Locale locale) {
        return new Words(locale).say(key, arguments);
    }
}
