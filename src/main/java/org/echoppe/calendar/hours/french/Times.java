package org.echoppe.calendar.hours.french;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.echoppe.calendar.hours.french.Lexicon.Entry;
import org.echoppe.calendar.hours.french.Token.Kind;

/** Every form in which a time of the day is written; the first that fits wins. */
final class Times {

    private static final String END = "(?![a-z])";

    /** "9h30", "9 h 30", "9h 30"; but in "12h 14-18h" a new range begins. */
    private static final String H_THEN_MINUTES =
            "(?: ?h(?:eures?|rs?)?| h(?:eures?|rs?)? |h(?:eures?|rs?)? (?!\\d{2}[-\u2013]\\d{1,2} ?h))";

    /** In "9h12h" and "12h0014h45" the h tells where the next time begins. */
    private static final String NEXT_TIME = "(?=\\d{1,2}h)";

    private static final String HALF_DAY = "(\\d{1,2})(?: ?[:.h] ?(\\d{2}))?(?: ?h)? ?([ap])\\.?m\\.?" + END;
    private static final String FOUR_DIGITS = "([01]\\d|2[0-4])([0-5]\\d)";
    private static final String AFTER_A_TIME = "(?<=[\\dh] ?(?:a|-|\u2013|jusqu'a) ?)";

    static final List<Entry> ENTRIES = List.of(
            time(HALF_DAY, Times::ofHalfDay),
            time("(\\d{1,2})h([0-5]\\d)" + NEXT_TIME + "(?!\\d{1,2}h\\d{1,2}h)(?=\\d{2}h)", Times::minutes),
            time("(\\d{1,2})h()" + NEXT_TIME, Times::minutes),
            time(
                    "(\\d{1,2})" + H_THEN_MINUTES + "(\\d{2})(?!\\d| ?[h:])(?: ?(?:mn|min|m)" + END + ")?",
                    Times::minutes),
            time("(\\d{1,2})h(0)(?!\\d)", Times::minutes),
            time(FOUR_DIGITS + " ?h(?!\\d)" + END, Times::minutes),
            time("(?<=\\d:\\d\\d ?[-\u2013] ?)" + FOUR_DIGITS + "(?!\\d)", Times::minutes),
            time("(\\d{1,2}) ?h(?:eures?|rs?)?(?![a-z\\d])()", Times::minutes),
            time("(\\d{1,2}):(\\d{2})(?!\\d| ?:)(?: ?h(?:eures?)?" + END + "(?! ?\\d))?", Times::minutes),
            time("(\\d{1,2})\\.(\\d{2})(?!\\d|[.h:])", Times::minutes),
            time(AFTER_A_TIME + "midi" + END + "|midi(?= ?(?:a|-|\u2013) ?\\d)", match -> 12 * 60),
            time("minuit" + END, match -> 0),
            new Entry(Kind.NUMBER, Pattern.compile("(\\d{1,2})(?![\\da-z:.,]\\d|\\d|[a-z])()"), Times::minutes));

    private Times() {}

    private static Entry time(String looks, ToIntFunction<MatchResult> value) {
        return new Entry(Kind.TIME, Pattern.compile(looks), value);
    }

    private static int minutes(MatchResult match) {
        return 60 * Integer.parseInt(match.group(1))
                + (match.group(2).isEmpty() ? 0 : Integer.parseInt(match.group(2)));
    }

    private static int ofHalfDay(MatchResult match) {
        int hour = Integer.parseInt(match.group(1));
        int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        boolean possible = hour >= 1 && hour <= 12;
        return possible ? 60 * (hour % 12 + (match.group(3).equals("p") ? 12 : 0)) + minute : Integer.MAX_VALUE;
    }
}
