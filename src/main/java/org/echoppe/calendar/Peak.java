package org.echoppe.calendar;

import java.time.LocalDate;
import java.util.Locale;

/** Busy weeks of a year, both days included. The name is somebody's own words or one of our text keys ({@code peak.…}). */
public record Peak(LocalDate from, LocalDate lastDay, String name) {

    public Peak {
        if (lastDay.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The last day (%s) must not lie before the first (%s).".formatted(lastDay, from));
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastDay);
    }

    public String nameIn(Locale locale) {
        return new Words(locale).sayOrKeep(name);
    }
}
