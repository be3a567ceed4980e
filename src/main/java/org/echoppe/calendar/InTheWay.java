package org.echoppe.calendar;

import java.util.Locale;

/** Why a window cannot be offered: the first rule against it, and the part of the window that breaks it. */
public record InTheWay(SlotRule rule, TimeWindow window) {

    public String in(Locale locale) {
        return TimeText.of("in-the-way." + rule).in(locale);
    }
}
