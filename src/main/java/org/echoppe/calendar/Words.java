package org.echoppe.calendar;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of this room in one language; French where a language is unknown. */
final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;

    Words(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "org.echoppe.calendar.Texts", locale, Words.class.getClassLoader(), NO_FALLBACK);
    }

    String say(String key, List<Object> arguments) {
        Object[] said = arguments.stream().map(this::say).toArray();
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(said);
    }

    String say(String key, Object... arguments) {
        return say(key, List.of(arguments));
    }

    String sayOrKeep(String keyOrText) {
        return texts.containsKey(keyOrText) ? texts.getString(keyOrText) : keyOrText;
    }

    private Object say(Object argument) {
        if (argument instanceof TimeText text) {
            return say(text.key(), text.arguments());
        }
        if (argument instanceof DayOfWeek day) {
            return texts.getString("day." + day);
        }
        if (argument instanceof Peak peak) {
            return peak.nameIn(locale);
        }
        return argument instanceof DeclaredHours hours ? hours.inWords(locale) : String.valueOf(argument);
    }
}
