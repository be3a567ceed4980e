package org.echoppe.programme.season;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Reads a day as tables write it: 18/12/2026, 2026-12-18, or the moment of midnight that open data writes. */
record DayCell(ZoneId zone) {

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    Optional<LocalDate> first(String typed) {
        try {
            return Optional.of(day(typed)).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Open data says when lessons begin again, at midnight: the day before is the last one, unless it all is one day. */
    Optional<LocalDate> last(String typed, LocalDate first) {
        boolean isMidnight = typed.contains("T")
                && first(typed).isPresent()
                && moment(typed).toLocalTime().equals(LocalTime.MIDNIGHT);
        return first(typed).map(day -> isMidnight && first != null && day.isAfter(first) ? day.minusDays(1) : day);
    }

    private LocalDate day(String typed) {
        if (typed.contains("T")) {
            return moment(typed).toLocalDate();
        }
        return typed.contains("/") ? LocalDate.parse(typed, FRENCH) : LocalDate.parse(typed);
    }

    private ZonedDateTime moment(String typed) {
        return OffsetDateTime.parse(typed).atZoneSameInstant(zone);
    }
}
