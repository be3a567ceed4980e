package org.echoppe.calendar.french;

import java.util.ArrayList;
import java.util.List;
import org.echoppe.calendar.french.DayHours.Span;
import org.echoppe.calendar.french.Token.Kind;

/** Reads a list of ranges from one token on: "9h-12h30 et de 14h à 19h". */
final class HourRun {

    private static final int LATE_NIGHT = 7 * 60;
    private static final int LONG = 17 * 60;

    private final List<Token> tokens;
    private final List<Span> spans = new ArrayList<>();
    private int at;
    private String doubt;

    HourRun(List<Token> tokens, int from) {
        this.tokens = tokens;
        this.at = from;
        readRange();
        while (timeFollows()) {
            at = afterJoiners(at);
            readRange();
        }
        if (hours().overlapsItself()) {
            throw new Unreadable(tokens.get(from).start(), "refused.ranges-overlap", "");
        }
    }

    DayHours hours() {
        return new DayHours(spans);
    }

    /** The key of the question to ask, or null if there was only one way to read it. */
    String doubt() {
        return doubt;
    }

    int end() {
        return at;
    }

    private void readRange() {
        Token start = tokens.get(at++);
        boolean certain = is(at, Kind.DASH, Kind.TO);
        int next = certain || is(at, Kind.SLASH) ? at + 1 : at;
        if (next >= tokens.size() || !tokens.get(next).isTime()) {
            throw new Unreadable(start.start(), "refused.lone-time", "");
        }
        at = next + 1;
        addRange(start, tokens.get(next), certain);
    }

    private void addRange(Token start, Token end, boolean certain) {
        int from = start.value();
        int to = end.value() == 0 ? DayHours.DAY : end.value();
        if (from == end.value() || from == to || from == DayHours.DAY) {
            throw new Unreadable(start.start(), "refused.empty-range", "");
        }
        Span span = new Span(from, to < from ? to + DayHours.DAY : to);
        spans.add(span);
        noteDoubt(span, certain && !(start.is(Kind.NUMBER) && end.is(Kind.NUMBER)));
    }

    private void noteDoubt(Span span, boolean certain) {
        boolean oddNight =
                span.end() > DayHours.DAY + LATE_NIGHT || span.end() > DayHours.DAY && span.end() - span.start() > LONG;
        if (oddNight) {
            doubt = "question.overnight";
        } else if (!certain && doubt == null) {
            doubt = "question.ranges";
        }
    }

    private boolean timeFollows() {
        int next = afterJoiners(at);
        return next < tokens.size() && tokens.get(next).isTime() && !isBracketBetween(at, next);
    }

    /** Brackets open an aside, so hours inside them are not one more range. */
    private boolean isBracketBetween(int from, int to) {
        return tokens.subList(from, to).stream()
                .anyMatch(token -> token.is(Kind.STOP) && token.value() == Lexicon.BRACKET);
    }

    private int afterJoiners(int from) {
        int next = from;
        while (is(next, Kind.COMMA, Kind.AND, Kind.SLASH, Kind.STOP, Kind.DASH, Kind.OF)) {
            next++;
        }
        return next;
    }

    private boolean is(int index, Kind... kinds) {
        return index < tokens.size() && tokens.get(index).is(kinds);
    }
}
