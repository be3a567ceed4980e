package org.echoppe.notification.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a value or a tag: the words it uses, and whatever in it a town may not write. */
final class Expression {

    /** A word, the field of it that is asked for or null, and whether its presence is tested or a substitute is given. */
    record Use(String word, String field, boolean isTested) {}

    static final Set<String> KNOWN_QUESTIONS = Set.of(
            "cap_first",
            "uncap_first",
            "upper_case",
            "lower_case",
            "trim",
            "has_content",
            "size",
            "length",
            "then",
            "contains",
            "starts_with",
            "ends_with",
            "is_first",
            "is_last",
            "has_next",
            "counter",
            "join");

    private static final Set<String> NOT_WORDS =
            Set.of("as", "in", "gt", "gte", "lt", "lte", "true", "false", "and", "or", "not", "using");
    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'"
                    + "|\\?\\?|\\?\\s*[A-Za-z_]\\w*|\\.\\s*[A-Za-z_]\\w*|[\\p{L}_$@][\\p{L}\\w$@]*|\\d+|\\s+|==|!=|&&|\\|\\||[!+(),=]|.",
            Pattern.DOTALL);
    private static final Pattern OPERATOR = Pattern.compile("==|!=|&&|\\|\\||[!+(),=]|\\d+|\\s+");

    private final List<Use> uses = new ArrayList<>();
    private final List<String> strange = new ArrayList<>();

    private boolean isAfterWord;

    private Expression() {}

    static Expression of(String words) {
        var expression = new Expression();
        expression.read(words);
        return expression;
    }

    List<Use> uses() {
        return uses;
    }

    /** Signs and questions no town’s text may use. */
    List<String> strange() {
        return strange;
    }

    private void read(String words) {
        Matcher token = TOKEN.matcher(words);
        while (token.find()) {
            if (!token.group().isBlank()) {
                take(token.group());
                isAfterWord = Character.isLetterOrDigit(
                                token.group().charAt(token.group().length() - 1))
                        || token.group().equals(")");
            }
        }
    }

    private void take(String token) {
        char first = token.charAt(0);
        if (token.equals("??") || token.equals("!") && isAfterWord) {
            isTested();
        } else if (first == '"' || first == '\'') {
            quoted(token.substring(1, token.length() - 1));
        } else if (first == '?') {
            question(token.substring(1).strip());
        } else if (first == '.' && token.length() > 1) {
            field(token.substring(1).strip());
        } else if (Character.isLetter(first) || "_$@".indexOf(first) >= 0) {
            word(token);
        } else if (!OPERATOR.matcher(token).matches()) {
            strange.add(token);
        }
    }

    /** A quote may say values of its own. */
    private void quoted(String words) {
        if (words.contains("#{")) {
            strange.add("#{");
        }
        for (Piece piece : Pieces.of(words.replace("\\\"", "\"")).all()) {
            if (piece.kind() == Piece.Kind.VALUE) {
                read(piece.inside());
            }
        }
    }

    private void question(String name) {
        if (name.isEmpty() || !KNOWN_QUESTIONS.contains(name)) {
            strange.add("?" + name);
        } else if (name.equals("has_content")) {
            isTested();
        }
    }

    private void word(String name) {
        if (!NOT_WORDS.contains(name)) {
            uses.add(new Use(name, null, false));
        }
    }

    private void field(String name) {
        if (uses.isEmpty() || !isAfterWord) {
            strange.add("." + name);
            return;
        }
        Use last = uses.remove(uses.size() - 1);
        if (last.field() != null) {
            strange.add("." + name);
        }
        uses.add(new Use(last.word(), name, last.isTested()));
    }

    private void isTested() {
        if (!uses.isEmpty()) {
            Use last = uses.remove(uses.size() - 1);
            uses.add(new Use(last.word(), last.field(), true));
        }
    }
}
