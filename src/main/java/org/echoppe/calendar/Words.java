package org.echoppe.calendar;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of this room in one language; French where a language is unknown. */
public final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final int DAY = 24 * 60;

    private final Locale locale;
    private final ResourceBundle texts;
    /** Tried before each key: what is said otherwise there. */
    private final String manner;

    public Words(Locale locale) {
        this(locale, "");
    }

    public static Words ofAPerson(Locale locale) {
        return new Words(locale, "person.");
    }

    private Words(Locale locale, String manner) {
        this.locale = locale;
        this.manner = manner;
        this.texts = ResourceBundle.getBundle(
                "org.echoppe.calendar.Texts", locale, Words.class.getClassLoader(), NO_FALLBACK);
    }

    String say(String key, List<Object> arguments) {
        Object[] said = arguments.stream().map(this::spoken).toArray();
        return new MessageFormat(pattern(key), Locale.ROOT).format(said);
    }

    private String pattern(String key) {
        return texts.getString(texts.containsKey(manner + key) ? manner + key : key);
    }

    public String say(String key, Object... arguments) {
        return say(key, List.of(arguments));
    }

    String sayOrKeep(String keyOrText) {
        return texts.containsKey(keyOrText) ? texts.getString(keyOrText) : keyOrText;
    }

    /** The time of day after so many minutes; beyond midnight it says that this is the next day. */
    public String hour(int minutes) {
        if (minutes == DAY) {
            return say("words.midnight");
        }
        return minutes > DAY ? say("words.next-day", hour(minutes - DAY)) : hour(minutes / 60, minutes % 60);
    }

    private String hour(int hours, int minutes) {
        return minutes == 0
                ? say("words.hour", String.valueOf(hours))
                : say("words.hour-minute", String.valueOf(hours), "%02d".formatted(minutes));
    }

    private Object spoken(Object argument) {
        if (argument instanceof TimeText text) {
            return say(text.key(), text.arguments());
        }
        if (argument instanceof DayOfWeek day) {
            return texts.getString("day." + day);
        }
        if (argument instanceof Peak peak) {
            return peak.nameIn(locale);
        }
        return argument instanceof Sayable sayable ? sayable.inWords(locale) : String.valueOf(argument);
    }
}
