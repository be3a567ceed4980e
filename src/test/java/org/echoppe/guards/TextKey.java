package org.echoppe.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that a page or a notice asks a room for: by its key, or by how its key begins. */
record TextKey(String room, String key, boolean isBeginning) {

    private static final Set<String> NOT_ROOMS = Set.of("param", "cc", "cookie", "header", "initParam", "requestScope");
    private static final Pattern ASKED = Pattern.compile("(?<![\\w.\\]])([a-z]+)\\[((?:[^\\[\\]]|\\[[^\\]]*])*)]");
    private static final Pattern LITERAL =
            Pattern.compile("(==|!=|eq|ne)?\\s*'([^']*)'\\s*(\\.concat|\\+=|==|!=|eq\\b)?");
    private static final Pattern NOTICED =
            Pattern.compile("\\.(?:success|refusal)\\(\\s*\"([a-z]+)\",\\s*\"([^\"]+)\"\\s*(\\+)?");

    /** In a page: {@code booking['title']}, {@code matching[isNew ? 'propose' : 'again']}, {@code merchant['trade.'.concat(x)]}. */
    static List<TextKey> askedBy(String page) {
        List<TextKey> found = new ArrayList<>();
        Matcher asked = ASKED.matcher(page);
        while (asked.find()) {
            if (!NOT_ROOMS.contains(asked.group(1))) {
                addLiterals(found, asked.group(1), asked.group(2));
            }
        }
        return found;
    }

    /** In Java: {@code notices.refusal("booking", "taken")}. */
    static List<TextKey> noticedBy(String java) {
        return NOTICED.matcher(java)
                .results()
                .map(found -> new TextKey(found.group(1), found.group(2), found.group(3) != null))
                .toList();
    }

    boolean existsIn(Set<String> keys) {
        return isBeginning ? keys.stream().anyMatch(known -> known.startsWith(key)) : keys.contains(key);
    }

    private static void addLiterals(List<TextKey> found, String room, String expression) {
        Matcher literal = LITERAL.matcher(expression);
        while (literal.find()) {
            String after = literal.group(3);
            boolean isCompared = literal.group(1) != null || after != null && after.matches("==|!=|eq");
            boolean isAnEnding = literal.group(2).isEmpty() || literal.group(2).startsWith(".");
            if (!isCompared && !isAnEnding) {
                found.add(new TextKey(
                        room,
                        literal.group(2).replaceAll("\\{.*", ""),
                        after != null || literal.group(2).contains("{")));
            }
        }
    }
}
