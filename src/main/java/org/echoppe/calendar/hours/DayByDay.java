package org.echoppe.calendar.hours;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.SecondsBuffer;
import org.echoppe.calendar.WindowSet;

/** Works rules out day by day; days that no date, week or count singles out are worked out once for all their like. */
final class DayByDay {

    private static final int HOLIDAY = 1;
    private static final int HOLIDAY_BEFORE = 2;
    private static final int SCHOOL = 4;
    private static final int SCHOOL_BEFORE = 8;
    private static final long SECONDS = 86_400;

    private final List<HourRule> rules;
    private final List<HourRule> undated;
    private final WindowSet[] usualDays = new WindowSet[7 * 16];

    DayByDay(List<HourRule> rules) {
        this.rules = rules;
        this.undated = rules.stream().filter(rule -> !rule.isDated()).toList();
    }

    /** What a clock on the wall shows, as if there were no zones. */
    WindowSet onTheWall(long fromDay, long toDay, Holidays holidays) {
        SecondsBuffer seconds = new SecondsBuffer((int) Math.max(0, toDay - fromDay) * 2);
        BitSet holiday = holidays.among(fromDay - 1, toDay);
        BitSet school = holidays.school().among(fromDay - 1, toDay);
        BitSet singledOut = singledOut(fromDay, toDay);
        for (int i = 0; fromDay + i < toDay; i++) {
            int flags = flags(i, holiday, school);
            WindowSet minutes = singledOut.get(i)
                    ? day(rules, LocalDate.ofEpochDay(fromDay + i), flags)
                    : usualDay(weekday(fromDay + i), flags);
            addDay(seconds, (fromDay + i) * SECONDS, minutes);
        }
        return seconds.toWindowSet();
    }

    /** At least the days on which a dated rule speaks, and the days after them. */
    private BitSet singledOut(long fromDay, long toDay) {
        BitSet days = new BitSet();
        if (undated.size() < rules.size()) {
            rules.stream().filter(HourRule::isDated).forEach(rule -> rule.singleOut(days, fromDay, toDay));
        }
        return days;
    }

    private static int flags(int day, BitSet holiday, BitSet school) {
        return (holiday.get(day + 1) ? HOLIDAY : 0)
                | (holiday.get(day) ? HOLIDAY_BEFORE : 0)
                | (school.get(day + 1) ? SCHOOL : 0)
                | (school.get(day) ? SCHOOL_BEFORE : 0);
    }

    private static void addDay(SecondsBuffer seconds, long midnight, WindowSet minutes) {
        for (int i = 0; i < minutes.size(); i++) {
            seconds.add(midnight + 60 * minutes.start(i), midnight + 60 * minutes.end(i));
        }
    }

    private static int weekday(long epochDay) {
        return (int) Math.floorMod(epochDay + 3, 7L);
    }

    private WindowSet usualDay(int weekday, int flags) {
        int index = weekday << 4 | flags;
        if (usualDays[index] == null) {
            usualDays[index] =
                    day(undated, CalendarDay.like(weekday, false, false).date(), flags);
        }
        return usualDays[index];
    }

    private static WindowSet day(List<HourRule> rules, LocalDate date, int flags) {
        CalendarDay today = new CalendarDay(date, (flags & HOLIDAY) != 0, (flags & SCHOOL) != 0);
        CalendarDay yesterday =
                new CalendarDay(date.minusDays(1), (flags & HOLIDAY_BEFORE) != 0, (flags & SCHOOL_BEFORE) != 0);
        return evaluated(rules, today, yesterday);
    }

    /** Rule after rule, each on the day itself and then with what it lets run over from the day before. */
    private static WindowSet evaluated(List<HourRule> rules, CalendarDay today, CalendarDay yesterday) {
        WindowSet open = WindowSet.EMPTY;
        for (HourRule rule : rules) {
            if (rule.speaksOn(today)) {
                open = rule.sayToday(open);
            }
            if (rule.spans().reachesIntoTheNextDay() && rule.speaksOn(yesterday)) {
                open = rule.sayTomorrow(open);
            }
        }
        return open;
    }
}
