package org.echoppe.calendar;

import java.util.Locale;

/** Why a window cannot be offered: a rule against it, the part of the window that breaks it, and the sentence that says so. */
public record InTheWay(SlotRule rule, TimeWindow window, TimeText said) {

    public String in(Locale locale) {
        return said.in(locale);
    }
}
