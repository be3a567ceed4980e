package org.echoppe.programme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.echoppe.calendar.TimeText;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.hours.HoursReading;
import org.echoppe.calendar.hours.HoursReading.Questioned;
import org.echoppe.calendar.hours.HoursReading.Refused;
import org.echoppe.calendar.hours.HoursText;
import org.echoppe.shared.Texts;

/** Why what was typed in a field cannot be kept, as a sentence of a room that can be said in any language it knows. */
public record Problem(String field, String room, String key, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String field, String room, String key, Object... arguments) {
        return new Problem(field, room, key, List.of(arguments));
    }

    /** What stands against these hours; nothing where they have one meaning. */
    public static Optional<Problem> ofHours(String field, String typed) {
        HoursReading reading = HoursText.read(typed);
        if (reading instanceof Refused refused) {
            return Optional.of(of(field, "programme", "problem.hours.refused", refused.reason()));
        }
        return reading instanceof Questioned questioned ? Optional.of(question(field, questioned)) : Optional.empty();
    }

    private static Problem question(String field, Questioned asked) {
        return asked.meanings().isEmpty()
                ? of(field, "programme", "problem.hours.questioned", asked.question())
                : of(field, "programme", "problem.hours.ambiguous", asked.question(), asked.meanings());
    }

    public String in(Locale locale) {
        return new Texts(room, locale)
                .of(
                        key,
                        arguments.stream()
                                .map(argument -> said(argument, locale))
                                .toArray());
    }

    private static Object said(Object argument, Locale locale) {
        if (argument instanceof TimeText text) {
            return text.in(locale);
        }
        if (argument instanceof DeclaredHours hours) {
            return new Texts("programme", locale).of("problem.hours.meaning", hours.inWords(locale), hours.notation());
        }
        return argument instanceof List<?> list
                ? list.stream().map(one -> said(one, locale).toString()).collect(Collectors.joining(" · "))
                : argument;
    }
}
