package org.echoppe.calendar;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The busy days whose date changes from year to year. */
enum MovingFeast {
    EASTER {
        @Override
        Peak peak(String name, int year) {
            LocalDate easter = Holidays.easterSunday(year);
            return new Peak(easter.minusDays(14), easter.plusDays(1), name);
        }
    },
    GRANDMOTHERS {
        @Override
        Peak peak(String name, int year) {
            LocalDate sunday = LocalDate.of(year, 3, 1).with(firstInMonth(DayOfWeek.SUNDAY));
            return new Peak(sunday.minusDays(3), sunday, name);
        }
    },
    /** The last Sunday of May, or the first of June where that is Whit Sunday. */
    MOTHERS_DAY {
        @Override
        Peak peak(String name, int year) {
            LocalDate lastOfMay = LocalDate.of(year, 5, 1).with(lastInMonth(DayOfWeek.SUNDAY));
            boolean whitSunday = lastOfMay.equals(Holidays.easterSunday(year).plusDays(49));
            LocalDate sunday = whitSunday ? lastOfMay.plusWeeks(1) : lastOfMay;
            return new Peak(sunday.minusDays(6), sunday, name);
        }
    },
    /** Four weeks from the second Wednesday of January, or from the first where the second comes after the 12th. */
    WINTER_SALES {
        @Override
        Peak peak(String name, int year) {
            LocalDate second = LocalDate.of(year, 1, 1).with(dayOfWeekInMonth(2, DayOfWeek.WEDNESDAY));
            return fourWeeks(second.getDayOfMonth() > 12 ? second.minusWeeks(1) : second, name);
        }
    },
    /** Four weeks from the last Wednesday of June, or from the one before where the last comes after the 28th. */
    SUMMER_SALES {
        @Override
        Peak peak(String name, int year) {
            LocalDate last = LocalDate.of(year, 6, 1).with(lastInMonth(DayOfWeek.WEDNESDAY));
            return fourWeeks(last.getDayOfMonth() > 28 ? last.minusWeeks(1) : last, name);
        }
    };

    abstract Peak peak(String name, int year);

    private static Peak fourWeeks(LocalDate first, String name) {
        return new Peak(first, first.plusDays(27), name);
    }
}
