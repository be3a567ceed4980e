package org.echoppe.calendar;

import java.time.LocalDate;
import java.util.Locale;

/** A public holiday that can be named in any language. */
record NamedHoliday(Holidays holidays, LocalDate day) {

    String nameIn(Locale locale) {
        return holidays.nameOn(day, locale).orElseThrow();
    }
}
