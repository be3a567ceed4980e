package org.echoppe.mentor.busy;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long an appointment lasts: so many days of the calendar, then so much by the clock. */
record Length(int days, Duration exact) {

    static final Length NONE = new Length(0, Duration.ZERO);

    private static final Pattern FORM = Pattern.compile(
            "\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})S)?)?");

    static Length read(String duration) {
        Matcher said = FORM.matcher(duration);
        if (!said.matches()) {
            throw new IllegalArgumentException("Not a length.");
        }
        int days = 7 * number(said, 1) + number(said, 2);
        return new Length(
                days,
                Duration.ofHours(number(said, 3)).plusMinutes(number(said, 4)).plusSeconds(number(said, 5)));
    }

    private static int number(Matcher said, int group) {
        return said.group(group) == null ? 0 : Integer.parseInt(said.group(group));
    }

    /** Whole days from one day to another, which is not one of them: at least the first, as holidays are often written. */
    static Length between(Stamp start, Stamp end) {
        if (start.isDay() && end.isDay()) {
            long days = Duration.between(start.local(), end.local()).toDays();
            return new Length((int) Math.max(1, days), Duration.ZERO);
        }
        Duration exact = Duration.between(start.instant(), end.instant());
        return new Length(0, exact.isNegative() ? Duration.ZERO : exact);
    }

    Instant after(Stamp start) {
        return start.at(start.local().plusDays(days)).instant().plus(exact);
    }

    /** Not less than it can be. */
    Duration atMost() {
        return exact.plusDays(days + 1L);
    }
}
