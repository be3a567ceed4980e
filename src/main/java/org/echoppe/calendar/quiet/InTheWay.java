package org.echoppe.calendar.quiet;

import java.util.Locale;
import org.echoppe.calendar.TimeText;
import org.echoppe.calendar.TimeWindow;

/** Why a window cannot be offered: a rule against it, the part of the window that breaks it, and the sentence that says so. */
public record InTheWay(SlotRule rule, TimeWindow window, TimeText said) {

    public String in(Locale locale) {
        return said.in(locale);
    }
}
