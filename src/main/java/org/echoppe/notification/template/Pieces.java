package org.echoppe.notification.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a template into its pieces; what is opened and never closed is a flaw, and reading ends there. */
final class Pieces {

    private static final Pattern SIGN = Pattern.compile("<#--|\\$\\{|</?[#@][\\w.]*");
    private static final String END_OF_COMMENT = "-->";

    private final List<Piece> all = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final String source;

    private int at;

    private Pieces(String source) {
        this.source = source;
    }

    static Pieces of(String source) {
        var pieces = new Pieces(source);
        pieces.read();
        return pieces;
    }

    List<Piece> all() {
        return all;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    private void read() {
        Matcher sign = SIGN.matcher(source);
        while (at < source.length() && sign.find(at)) {
            text(sign.start());
            at = sign.end();
            take(sign.group(), sign.start());
        }
        text(source.length());
    }

    private void take(String sign, int start) {
        if (sign.equals("<#--")) {
            comment(start);
        } else if (sign.equals("${")) {
            add(Piece.Kind.VALUE, "$", inside('}', start), start);
        } else {
            boolean closes = sign.charAt(1) == '/';
            String name = sign.substring(closes ? 2 : 1);
            add(closes ? Piece.Kind.CLOSE : Piece.Kind.OPEN, name, inside('>', start), start);
        }
    }

    private void add(Piece.Kind kind, String name, Optional<String> words, int start) {
        words.ifPresent(inside -> all.add(new Piece(kind, name, inside.strip(), lineOf(start))));
    }

    private void comment(int start) {
        int end = source.indexOf(END_OF_COMMENT, at);
        if (end < 0) {
            isOpen(start);
        } else {
            at = end + END_OF_COMMENT.length();
        }
    }

    private Optional<String> inside(char closing, int start) {
        int end = new Reach(source, at).endBefore(closing);
        if (end < 0) {
            isOpen(start);
            return Optional.empty();
        }
        String words = source.substring(at, end);
        at = end + 1;
        return Optional.of(words);
    }

    private void isOpen(int start) {
        String line = source.substring(start).lines().findFirst().orElse("");
        flaws.add(Flaw.at(lineOf(start), "open", line));
        at = source.length();
    }

    private void text(int end) {
        if (end > at) {
            all.add(new Piece(Piece.Kind.TEXT, "", source.substring(at, end), lineOf(at)));
            at = end;
        }
    }

    private int lineOf(int place) {
        return 1
                + (int) source.substring(0, place)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }
}
