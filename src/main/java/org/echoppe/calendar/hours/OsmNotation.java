package org.echoppe.calendar.hours;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.echoppe.calendar.TimeText;

/** Reads OSM opening_hours notation down to the declared subset; the rest is refused with its place and a way out. */
final class OsmNotation {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,2}):(\\d{2})(\\s*[-\u2013]\\s*)(\\d{1,2}):(\\d{2})");
    private static final List<TimeText> IGNORED_COMMENT = List.of(TimeText.of("notice.comment"));

    private OsmNotation() {}

    static HoursReading read(String typed) {
        if (typed.length() > DeclaredHours.MAX_LENGTH) {
            return refused(DeclaredHours.MAX_LENGTH, "refused.too-long", DeclaredHours.MAX_LENGTH);
        }
        if (typed.isBlank()) {
            return refused(0, "refused.empty");
        }
        try {
            return read(typed, new OpeningHoursParser(new StringReader(midnightPassed(typed))).rules(true));
        } catch (OutsideSubset outside) {
            return refused(placeOf(outside.piece, typed), outside.key);
        } catch (OpeningHoursParseException unreadable) {
            return refused(place(unreadable, typed), "refused.notation");
        } catch (RuntimeException | Error broken) {
            return onlyIfFromParser(broken);
        }
    }

    /** The generated lexer throws errors of its own and trips over odd characters; anything else is a real fault. */
    private static HoursReading onlyIfFromParser(Throwable broken) {
        if (broken instanceof VirtualMachineError fatal) {
            throw fatal;
        }
        return refused(0, "refused.notation");
    }

    private static HoursReading read(String typed, List<Rule> parsed) throws OutsideSubset {
        List<HourRule> rules = new ArrayList<>();
        boolean commented = false;
        for (Rule rule : parsed) {
            if (!rule.isEmpty()) {
                OsmRule.read(rule, rules).ifPresent(rules::add);
                commented |= OsmRule.hasComment(rule);
            }
        }
        return rules.isEmpty()
                ? refused(0, "refused.empty")
                : storable(typed, new DeclaredHours(rules), commented ? IGNORED_COMMENT : List.of());
    }

    private static HoursReading storable(String typed, DeclaredHours hours, List<TimeText> notices) {
        return hours.rules().size() > DeclaredHours.MAX_RULES
                        || hours.notation().length() > DeclaredHours.MAX_LENGTH
                ? refused(typed.length(), "refused.too-long", DeclaredHours.MAX_LENGTH)
                : new HoursReading.Understood(hours, notices);
    }

    /** "22:00-02:00" is written "22:00-26:00" for the parser, whose strict mode knows only that form. */
    private static String midnightPassed(String typed) {
        return RANGE.matcher(typed).replaceAll(range -> Matcher.quoteReplacement(midnightPassed(range)));
    }

    private static String midnightPassed(MatchResult range) {
        int start = 60 * Integer.parseInt(range.group(1)) + Integer.parseInt(range.group(2));
        int hour = Integer.parseInt(range.group(4));
        int end = 60 * hour + Integer.parseInt(range.group(5));
        return end >= start
                ? range.group()
                : range.group(1) + ":" + range.group(2) + range.group(3) + (hour + 24) + ":" + range.group(5);
    }

    private static int place(OpeningHoursParseException unreadable, String typed) {
        return Math.max(0, Math.min(unreadable.getColumn() - 1, typed.length() - 1));
    }

    private static int placeOf(String piece, String typed) {
        return Math.max(0, typed.toLowerCase(Locale.ROOT).indexOf(piece.toLowerCase(Locale.ROOT)));
    }

    private static HoursReading refused(int position, String key, Object... arguments) {
        return new HoursReading.Refused(position, TimeText.of(key, arguments));
    }

    /** Well-formed notation that lies outside the declared subset. */
    static final class OutsideSubset extends Exception {

        private static final long serialVersionUID = 1L;
        final transient String key;
        final transient String piece;

        OutsideSubset(String key, Object piece) {
            super(key + " (" + piece + ")");
            this.key = key;
            this.piece = String.valueOf(piece);
        }
    }
}
