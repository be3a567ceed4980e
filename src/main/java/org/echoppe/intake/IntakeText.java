package org.echoppe.intake;

import java.util.List;
import java.util.Locale;
import org.echoppe.shared.Texts;

/** A sentence of this room about a file, a row or a cell: a text key and its arguments, said in any language. */
public record IntakeText(String key, List<Object> arguments) implements Sayable {

    public IntakeText {
        arguments = List.copyOf(arguments);
    }

    static IntakeText of(String key, Object... arguments) {
        return new IntakeText(key, List.of(arguments));
    }

    @Override
    public String in(Locale locale) {
        Object[] said =
                arguments.stream().map(argument -> said(argument, locale)).toArray();
        return new Texts("intake", locale).of(key, said);
    }

    private static Object said(Object argument, Locale locale) {
        return argument instanceof Sayable sayable ? sayable.in(locale) : argument;
    }
}
