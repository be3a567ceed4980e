package org.echoppe.calendar.hours.french;

import java.util.ArrayList;
import java.util.List;
import org.echoppe.calendar.hours.french.DayHours.Span;
import org.echoppe.calendar.hours.french.Token.Kind;

/** Reads a list of ranges from one token on: "9h-12h30 et de 14h à 19h". */
final class HourRun {

    static final int LATE_NIGHT = 7 * 60;
    private static final int LONG = 17 * 60;

    private final List<Token> tokens;
    private final List<Span> spans = new ArrayList<>();
    private int at;
    private String doubt;
    private Token named;

    HourRun(List<Token> tokens, int from) {
        this.tokens = tokens;
        this.at = from;
        if (is(from, Kind.PART)) {
            at = afterPart(from);
        }
        readRange();
        while (timeFollows()) {
            at = afterPart(afterJoiners(at));
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
        boolean certain = is(at, Kind.DASH, Kind.TO) || is(at, Kind.AND) && is(at - 2, Kind.BETWEEN);
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
        checkPart(span);
        spans.add(span);
        noteDoubt(span, certain && !(start.is(Kind.NUMBER) && end.is(Kind.NUMBER)));
    }

    /** "Le matin de 9h à 12h", "14h-18h l'après-midi": the part of the day only repeats what the hours say. */
    private void checkPart(Span span) {
        if (is(at, Kind.PART)) {
            named = tokens.get(at++);
        }
        if (named != null && !DayPart.values()[named.value()].covers(span)) {
            throw new Unreadable(named.start(), "refused.unclear", "");
        }
        named = null;
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

    /** Whether a part of the day stands here only to introduce hours. */
    static boolean introduces(List<Token> tokens, int at) {
        int next = at + 1;
        while (next < tokens.size() && tokens.get(next).is(Kind.OF, Kind.BETWEEN, Kind.COLON)) {
            next++;
        }
        return tokens.get(at).is(Kind.PART)
                && next < tokens.size()
                && tokens.get(next).isTime();
    }

    private int afterPart(int from) {
        if (from >= tokens.size() || !introduces(tokens, from)) {
            return from;
        }
        named = tokens.get(from);
        int next = from + 1;
        while (is(next, Kind.OF, Kind.BETWEEN, Kind.COLON)) {
            next++;
        }
        return next;
    }

    private boolean timeFollows() {
        int next = afterJoiners(at);
        if (next < tokens.size() && introduces(tokens, next)) {
            return !isBracketBetween(at, next);
        }
        return next < tokens.size() && tokens.get(next).isTime() && !isBracketBetween(at, next);
    }

    /** Brackets open an aside, so hours inside them are not one more range. */
    private boolean isBracketBetween(int from, int to) {
        return tokens.subList(from, to).stream()
                .anyMatch(token -> token.is(Kind.STOP) && token.value() == Lexicon.BRACKET);
    }

    private int afterJoiners(int from) {
        int next = from;
        while (is(next, Kind.COMMA, Kind.AND, Kind.SLASH, Kind.STOP, Kind.DASH, Kind.OF, Kind.BETWEEN)) {
            next++;
        }
        return next;
    }

    private boolean is(int index, Kind... kinds) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(kinds);
    }
}
