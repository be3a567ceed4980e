package org.echoppe.calendar;

import java.util.Locale;

/** Why a slot is a good moment, as the shopkeeper would say it: "calme le mardi après-midi". */
public record QuietReason(TimeText text) {

    public String in(Locale locale) {
        return text.in(locale);
    }
}
