package org.echoppe.merchant.web;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of the day as a phone’s clock or a hand writes it: 09:30, 9h30, 9 h, 24:00. */
final class TypedTime {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*[h:.]?\\s*(\\d{2})?(?::00)?");

    private TypedTime() {}

    static Optional<LocalTime> read(String typed) {
        Matcher time = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        boolean midnight = hour == 24 && minute == 0;
        return midnight || hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour % 24, minute)) : Optional.empty();
    }
}
