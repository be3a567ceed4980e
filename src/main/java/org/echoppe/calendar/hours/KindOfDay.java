package org.echoppe.calendar.hours;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.echoppe.calendar.WindowSet;

/** A kind of day that declared hours tell apart: in which part of the year, on which holidays, counted or not. */
record KindOfDay(PartOfYear part, LocalDate sample, boolean holiday, boolean schoolHoliday, NthWeekday nth) {

    private static final int YEARS = 5;
    private static final NthWeekday NEVER = new NthWeekday(0, List.of());
    private static final LocalDate ANY_DAY = LocalDate.of(2028, 1, 1);

    static final KindOfDay USUAL = new KindOfDay(PartOfYear.ALWAYS, ANY_DAY, false, false, NEVER);

    /** A day of this part, if possible one that lies in no other part the rules name. */
    static KindOfDay in(PartOfYear part, List<HourRule> rules) {
        LocalDate start = firstDay(part);
        LocalDate sample = start.datesUntil(start.plusYears(YEARS))
                .filter(day -> isIn(part, day) && rules.stream().noneMatch(rule -> isInAnother(rule.when(), part, day)))
                .findFirst()
                .or(() -> start.datesUntil(start.plusYears(YEARS))
                        .filter(day -> isIn(part, day))
                        .findFirst())
                .orElse(start);
        return new KindOfDay(part, sample, false, part.inSchoolHolidays(), NEVER);
    }

    private static LocalDate firstDay(PartOfYear part) {
        if (!part.years().isEmpty()) {
            return LocalDate.of(part.years().get(0).first(), 1, 1);
        }
        return part.seasons().isEmpty() ? ANY_DAY : part.seasons().get(0).sampleDay();
    }

    private static boolean isIn(PartOfYear part, LocalDate day) {
        return part.includes(new CalendarDay(day, false, part.inSchoolHolidays()));
    }

    private static boolean isInAnother(PartOfYear other, PartOfYear part, LocalDate day) {
        return other.isDated() && !other.equals(part) && isIn(other, day);
    }

    KindOfDay onHolidays() {
        return new KindOfDay(part, sample, true, schoolHoliday, NEVER);
    }

    KindOfDay inSchoolHolidays() {
        return new KindOfDay(part, sample, false, true, NEVER);
    }

    KindOfDay on(NthWeekday counted) {
        return new KindOfDay(part, sample, false, schoolHoliday, counted);
    }

    /** What the rules say for Monday to Sunday, in minutes of the day on which the hours begin. */
    WindowSet[] week(List<HourRule> rules) {
        WindowSet[] week = new WindowSet[7];
        Arrays.fill(week, WindowSet.EMPTY);
        for (HourRule rule : rules) {
            for (int day = 0; day < 7; day++) {
                if (isSpokenOfBy(rule, day)) {
                    week[day] = rule.sayWholeDay(week[day]);
                }
            }
        }
        return week;
    }

    private boolean isSpokenOfBy(HourRule rule, int day) {
        NamedDays days = rule.days();
        boolean named = (days.weekdays() >> day & 1) == 1
                || days.holidays() && holiday
                || days.schoolHolidays() && schoolHoliday
                || nth.weekday() == day && days.nths().contains(nth)
                || days.areNone();
        boolean then = rule.when().isAlways()
                || rule.when().equals(part)
                || !part.isAlways() && rule.when().includes(new CalendarDay(sample, holiday, schoolHoliday));
        return named && then;
    }
}
