package org.echoppe.calendar.hours;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.echoppe.calendar.Words;

/** An exception: from one day of the year to another, both included, once or every year, these hours or closed. */
public record DatedHours(int year, MonthDay first, MonthDay last, HourRanges hours) {

    public static final int EVERY_YEAR = Season.EVERY_YEAR;

    public DatedHours {
        if (!isPossible(year, first, last)) {
            throw new IllegalArgumentException("The exception is the whole year (%s to %s).".formatted(first, last));
        }
    }

    /** An exception of every year must leave a part of the year without it. */
    public static boolean isPossible(int year, MonthDay first, MonthDay last) {
        return year != EVERY_YEAR
                || !MonthDay.from(last.atYear(2027).plusDays(1)).equals(first);
    }

    public static DatedHours on(LocalDate day, HourRanges hours) {
        return new DatedHours(day.getYear(), MonthDay.from(day), MonthDay.from(day), hours);
    }

    static Optional<DatedHours> of(Season season, HourRanges hours) {
        return Optional.of(season)
                .filter(given -> isPossible(given.fromYear(), given.from(), given.to()))
                .map(given -> new DatedHours(given.fromYear(), given.from(), given.to(), hours))
                .filter(dated -> dated.season().equals(season));
    }

    /** Whether it lies in the past for good. */
    public boolean isOver(LocalDate today) {
        return year != EVERY_YEAR && last.atYear(season().toYear()).isBefore(today);
    }

    /** "Du 3 au 17 août 2027 : fermé". */
    public String inWords(Locale locale) {
        return new HoursInWords(new Words(locale), new DeclaredHours(List.of(rule()))).sayParts();
    }

    Season season() {
        boolean overNewYear = year != EVERY_YEAR && last.isBefore(first);
        return new Season(year, first, overNewYear ? year + 1 : year, last);
    }

    HourRule rule() {
        Spans spans = hours.isClosed() ? Spans.WHOLE_DAY : hours.spans();
        return new HourRule(PartOfYear.in(season()), NamedDays.NONE, spans, hours.isClosed(), false);
    }
}
