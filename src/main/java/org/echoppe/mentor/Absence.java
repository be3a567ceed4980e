package org.echoppe.mentor;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.hours.HoursReading.Understood;

/** Days on which an expert cannot be booked, whatever their hours say. */
record Absence(LocalDate from, LocalDate last) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy MMM dd", Locale.ENGLISH);

    Absence {
        if (last.isBefore(from)) {
            throw new IllegalArgumentException("The last day (%s) lies before the first (%s).".formatted(last, from));
        }
    }

    /** Whether these hours have nothing on these days as it is. */
    boolean isIn(DeclaredHours hours) {
        return hours.between(from, last.plusDays(1), ZoneOffset.UTC, Holidays.NONE)
                .isEmpty();
    }

    /** The hours without these days; empty where the whole would be too long to keep. */
    Optional<DeclaredHours> outOf(DeclaredHours hours) {
        return DeclaredHours.parse(hours.notation() + "; " + days() + " off") instanceof Understood understood
                ? Optional.of(understood.hours())
                : Optional.empty();
    }

    private String days() {
        return from.equals(last) ? DAY.format(from) : DAY.format(from) + "-" + DAY.format(last);
    }
}
