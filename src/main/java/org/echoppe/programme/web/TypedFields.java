package org.echoppe.programme.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.echoppe.programme.Problem;

/** What somebody typed into a form, by the name of the field, kept as it was typed until it can be understood. */
public class TypedFields extends HashMap<String, String> {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter FRENCH_DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final HashMap<String, String> seen = new HashMap<>();

    /** From here on it can be told what was changed in this form and what elsewhere. */
    public void areSeen() {
        seen.clear();
        seen.putAll(this);
    }

    /**
     * Takes over what somebody else changed meanwhile in fields left alone here. Where both changed one field it is a
     * problem, told once: whoever sends the form again has seen it.
     */
    public List<Problem> catchUpWith(TypedFields now) {
        List<String> changedElsewhere = now.keySet().stream()
                .filter(field -> !now.text(field).equals(seen.get(field)))
                .sorted()
                .toList();
        List<Problem> both = changedElsewhere.stream()
                .filter(field ->
                        !text(field).equals(seen.get(field)) && !text(field).equals(now.text(field)))
                .map(field -> Problem.of(field, "programme", "problem.changedMeanwhile", now.text(field)))
                .toList();
        changedElsewhere.stream()
                .filter(field -> text(field).equals(seen.get(field)))
                .forEach(field -> put(field, now.text(field)));
        seen.putAll(now);
        return both;
    }

    public void keep(String field, Object value) {
        put(field, value == null ? "" : value.toString());
    }

    public String text(String field) {
        return getOrDefault(field, "") == null ? "" : getOrDefault(field, "");
    }

    /** What was chosen from a list; null where nothing was. */
    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text(field)))
                .findFirst()
                .orElse(null);
    }

    /** A day as browsers send it or as the French write it; null where there is none or it cannot be read. */
    public LocalDate day(String field) {
        return read(text(field).strip()).orElse(null);
    }

    public int number(String field, int otherwise) {
        String typed = text(field).strip();
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : otherwise;
    }

    /** Days that were typed but cannot be read. */
    public List<Problem> misreadDays(String... fields) {
        return Stream.of(fields)
                .filter(field -> !text(field).isBlank() && day(field) == null)
                .map(field -> Problem.of(field, "programme", "problem.day"))
                .toList();
    }

    private static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(typed.contains("/") ? LocalDate.parse(typed, FRENCH_DAY) : LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
