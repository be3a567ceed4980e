package org.echoppe.mentor.busy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A line of an iCalendar file in one piece: its name, its parameters, its value. */
record ContentLine(String name, Map<String, String> parameters, String value) {

    /** Empty where a line has no value: such a line says nothing we would miss. */
    static Optional<ContentLine> read(String line) {
        List<String> parts = split(line);
        int end = String.join(";", parts).length();
        if (end == line.length()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new TreeMap<>();
        parts.subList(1, parts.size()).forEach(part -> put(part, parameters));
        return Optional.of(new ContentLine(
                parts.get(0).strip().toUpperCase(Locale.ROOT),
                parameters,
                line.substring(end + 1).strip()));
    }

    private static void put(String part, Map<String, String> parameters) {
        String[] pair = part.split("=", 2);
        if (pair.length == 2) {
            parameters.put(
                    pair[0].strip().toUpperCase(Locale.ROOT),
                    pair[1].replace("\"", "").strip());
        }
    }

    /** What stands before the value, cut at each semicolon; neither it nor the colon counts between quotes. */
    private static List<String> split(String line) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at < line.length(); at++) {
            char here = line.charAt(at);
            quoted = (here == '"') != quoted;
            if (!quoted && (here == ';' || here == ':')) {
                parts.add(line.substring(from, at));
                from = at + 1;
            }
            if (!quoted && here == ':') {
                return parts;
            }
        }
        parts.add(line.substring(from));
        return parts;
    }

    String parameter(String wanted) {
        return parameters.get(wanted);
    }

    boolean says(String other) {
        return value.equalsIgnoreCase(other);
    }

    List<String> values() {
        return List.of(value.split("\\s*,\\s*"));
    }
}
