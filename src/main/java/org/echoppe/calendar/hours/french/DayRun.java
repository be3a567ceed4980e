package org.echoppe.calendar.hours.french;

import java.util.ArrayList;
import java.util.List;
import org.echoppe.calendar.hours.french.Phrase.Joint;
import org.echoppe.calendar.hours.french.Phrase.ListedDays;
import org.echoppe.calendar.hours.french.Token.Kind;

/** Reads a list of days from one token on: "lundi, mardi et du jeudi au samedi midi". */
final class DayRun {

    private final List<Token> tokens;
    private final List<ListedDays> listed = new ArrayList<>();
    private int at;

    DayRun(List<Token> tokens, int from) {
        this.tokens = tokens;
        this.at = from;
        readEntry(Joint.TIGHT);
        while (isFollowedByAnotherDay()) {
            readEntry(joint());
        }
    }

    List<ListedDays> listed() {
        return listed;
    }

    int end() {
        return at;
    }

    boolean isFollowedByColon() {
        return is(at, Kind.COLON);
    }

    private boolean isFollowedByAnotherDay() {
        int next = afterArticles(afterJoiners(at));
        return next < tokens.size() && tokens.get(next).isDay();
    }

    private Joint joint() {
        int afterJoiners = afterJoiners(at);
        boolean and = tokens.subList(at, afterJoiners).stream().anyMatch(token -> token.is(Kind.AND));
        boolean article = afterArticles(afterJoiners) > afterJoiners;
        at = afterArticles(afterJoiners);
        return and ? Joint.TIGHT : article ? Joint.NEW_START : Joint.LOOSE;
    }

    private void readEntry(Joint joint) {
        if (isChain()) {
            readChain(joint);
            return;
        }
        Token first = tokens.get(at++);
        DayPart part = part();
        int last = afterArticles(at + 1);
        if (is(at, Kind.DASH, Kind.TO)
                && last < tokens.size()
                && tokens.get(last).isDay()) {
            at = last + 1;
            readRange(first, part, tokens.get(last), joint);
        } else {
            listed.add(entry(first, first.value() & Lexicon.EVERY_DAY, part, joint));
        }
    }

    /** "Lu - ma - je - ve" can only be a list; "lun - ven - sam" might be a run and a day. */
    private boolean isChain() {
        int days = 1;
        boolean near = true;
        int next = at;
        while (isSingleDay(next) && is(next + 1, Kind.DASH) && isSingleDay(next + 2)) {
            near &= isNear(tokens.get(next), tokens.get(next + 2));
            next += 2;
            days++;
        }
        return days > 3 || days == 3 && near;
    }

    private boolean isSingleDay(int index) {
        return is(index, Kind.DAYS) && Integer.bitCount(tokens.get(index).value() & Lexicon.EVERY_DAY) == 1;
    }

    private static boolean isNear(Token one, Token next) {
        int gap = Integer.numberOfTrailingZeros(next.value()) - Integer.numberOfTrailingZeros(one.value());
        return gap == 1 || gap == 2;
    }

    private void readChain(Joint joint) {
        listed.add(entry(tokens.get(at), tokens.get(at).value() & Lexicon.EVERY_DAY, null, joint));
        while (is(at + 1, Kind.DASH) && isSingleDay(at + 2)) {
            at += 2;
            listed.add(entry(tokens.get(at), tokens.get(at).value() & Lexicon.EVERY_DAY, null, Joint.TIGHT));
        }
        at++;
    }

    private static ListedDays entry(Token day, int days, DayPart part, Joint joint) {
        return new ListedDays(days, day.is(Kind.HOLIDAYS), day.is(Kind.WORKING_WEEK), part, joint);
    }

    private void readRange(Token first, DayPart partOfFirst, Token last, Joint joint) {
        DayPart part = part();
        int from = first.value() & Lexicon.EVERY_DAY;
        int to = last.value() & Lexicon.EVERY_DAY;
        boolean plain = Integer.bitCount(from) == 1 && Integer.bitCount(to) == 1 && partOfFirst == null && from != to;
        boolean chain = is(at, Kind.DASH, Kind.TO)
                && afterArticles(at + 1) < tokens.size()
                && tokens.get(afterArticles(at + 1)).isDay();
        if (!plain || chain) {
            throw new Unreadable(first.start(), "refused.day-range", "");
        }
        addRange(first, range(from, to), to, part, joint);
    }

    /** The last day of a range stands apart if a part of the day follows it: "du lundi au samedi midi". */
    private void addRange(Token first, int days, int last, DayPart part, Joint joint) {
        if (part == null) {
            listed.add(entry(first, days, null, joint));
        } else {
            listed.add(entry(first, days & ~last, null, joint));
            listed.add(entry(first, last, part, Joint.TIGHT));
        }
    }

    static int range(int from, int to) {
        int days = to;
        for (int day = from; day != to; day = day == Lexicon.SUNDAY ? 1 : day << 1) {
            days |= day;
        }
        return days;
    }

    private DayPart part() {
        return is(at, Kind.PART) ? DayPart.values()[tokens.get(at++).value()] : null;
    }

    private int afterJoiners(int from) {
        int next = from;
        while (is(next, Kind.COMMA, Kind.AND, Kind.SLASH)) {
            next++;
        }
        return next;
    }

    private int afterArticles(int from) {
        int next = from;
        while (is(next, Kind.OF, Kind.THE)) {
            next++;
        }
        return next;
    }

    private boolean is(int index, Kind... kinds) {
        return index < tokens.size() && tokens.get(index).is(kinds);
    }
}
