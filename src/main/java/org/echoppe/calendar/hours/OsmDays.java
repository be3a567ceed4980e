package org.echoppe.calendar.hours;

import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.WeekDayRange;
import java.util.List;
import java.util.stream.IntStream;
import org.echoppe.calendar.hours.OsmNotation.OutsideSubset;

/** Parsed weekdays, admitted to the declared subset. */
final class OsmDays {

    private static final int LAST_FROM_END = -5;

    private OsmDays() {}

    static int weekdays(WeekDayRange range) {
        int first = range.getStartDay().ordinal();
        int last = range.getEndDay() == null ? first : range.getEndDay().ordinal();
        int days = 0;
        for (int day = first; day != last; day = (day + 1) % 7) {
            days |= 1 << day;
        }
        return days | 1 << last;
    }

    static NthWeekday counted(WeekDayRange range) throws OutsideSubset {
        OsmRule.refuse(range.getOffset() != 0, "refused.day-offset", range);
        List<Integer> numbers =
                range.getNths().stream().flatMapToInt(OsmDays::numbers).boxed().toList();
        return new NthWeekday(range.getStartDay().ordinal(), numbers);
    }

    private static IntStream numbers(Nth nth) {
        int last = nth.getEndNth() < LAST_FROM_END ? nth.getStartNth() : nth.getEndNth();
        return IntStream.rangeClosed(nth.getStartNth(), last);
    }
}
