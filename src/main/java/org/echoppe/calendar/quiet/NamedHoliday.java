package org.echoppe.calendar.quiet;

import java.time.LocalDate;
import java.util.Locale;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Sayable;

/** A public holiday that can be named in any language. */
record NamedHoliday(Holidays holidays, LocalDate day) implements Sayable {

    @Override
    public String inWords(Locale locale) {
        return holidays.nameOn(day, locale).orElseThrow();
    }
}
