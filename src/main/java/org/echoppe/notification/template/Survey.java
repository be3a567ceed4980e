package org.echoppe.notification.template;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the words a text uses, piece by piece. */
final class Survey {

    private static final Pattern LISTED = Pattern.compile("(?s)(\\w+)(?:\\.\\w+)?\\s+as\\s+(\\w+)");
    private static final Pattern NAMED = Pattern.compile("(\\w+)\\s*=(?!=)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"$]*)\"");
    private static final Set<String> NAMING = Set.of("#assign", "#local", "#global");

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, String> elements = new HashMap<>();
    private final Set<String> ownNames = new HashSet<>();
    private final Deque<String> switches = new ArrayDeque<>();

    Collection<Word> words() {
        return words.values();
    }

    void note(Piece piece) {
        switch (piece.kind()) {
            case VALUE -> uses(piece.inside());
            case OPEN -> opens(piece);
            case CLOSE -> closes(piece);
            case TEXT -> {}
        }
    }

    private void closes(Piece piece) {
        if (piece.name().equals("#switch") && !switches.isEmpty()) {
            switches.pop();
        }
    }

    private void opens(Piece piece) {
        String inside = piece.inside();
        if (piece.isPart()) {
            parts(inside);
        } else if (piece.opens("#list")) {
            lists(inside);
        } else if (piece.opens("#switch")) {
            switches.push(inside);
            uses(inside);
        } else if (piece.opens("#case") && !switches.isEmpty()) {
            QUOTED.matcher(inside).results().forEach(value -> compares(switches.peek(), value.group(1)));
        } else {
            names(piece);
            uses(inside);
        }
    }

    /** Names before an equals sign are the part’s own; an address is where a button leads. */
    private void parts(String inside) {
        Matcher named = NAMED.matcher(inside);
        String values = named.replaceAll(" ");
        uses(values);
        Matcher to = Pattern.compile("\\bto\\s*=\\s*(\\w+)").matcher(inside);
        if (to.find()) {
            change(to.group(1), word -> new Word(word.name(), false, true, word.isSure(), word.fields(), word.cases()));
        }
    }

    private void lists(String inside) {
        Matcher listed = LISTED.matcher(inside);
        uses(inside.replaceAll("\\s+as\\s.*", ""));
        if (listed.find()) {
            elements.put(listed.group(2), listed.group(1));
            change(
                    listed.group(1),
                    word -> new Word(word.name(), true, false, word.isSure(), word.fields(), word.cases()));
        }
    }

    private void names(Piece piece) {
        if (NAMING.contains(piece.name())) {
            NAMED.matcher(piece.inside()).results().forEach(name -> ownNames.add(name.group(1)));
        }
    }

    private void uses(String inside) {
        Expression.of(inside).uses().forEach(this::use);
    }

    private void use(Expression.Use use) {
        String element = elements.get(use.word());
        if (ownNames.contains(use.word()) || element != null && use.field() == null) {
            return;
        }
        String name = element == null ? use.word() : element;
        change(name, word -> seen(word, use.field(), use.isTested() && element == null && use.field() == null));
    }

    private static Word seen(Word word, String field, boolean isTested) {
        var fields = new HashSet<>(word.fields());
        if (field != null) {
            fields.add(field);
        }
        return new Word(word.name(), word.isList(), word.isLink(), word.isSure() && !isTested, fields, word.cases());
    }

    private void compares(String name, String value) {
        change(name, word -> {
            var cases = new HashSet<>(word.cases());
            cases.add(value);
            return new Word(word.name(), word.isList(), word.isLink(), word.isSure(), word.fields(), cases);
        });
    }

    private void change(String name, UnaryOperator<Word> how) {
        Word word = words.getOrDefault(name, new Word(name, false, false, true, Set.of(), Set.of()));
        words.put(name, how.apply(word));
    }
}
