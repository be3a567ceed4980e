package org.echoppe.booking.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.merchant.ShopHours;

/** Is this a moment to write to a shop? Not when it is closed or in its rush, and never at night. */
record Reachable(ShopHours hours, ZoneId zone) {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    boolean at(Instant now) {
        ZonedDateTime here = now.atZone(zone);
        boolean isDay =
                !here.toLocalTime().isBefore(MORNING) && here.toLocalTime().isBefore(EVENING);
        return isDay && isIn(hours.opening(), now, here.toLocalDate()) && !isIn(hours.rush(), now, here.toLocalDate());
    }

    private boolean isIn(DeclaredHours declared, Instant now, LocalDate day) {
        return declared.between(day, day.plusDays(1), zone, hours.holidays()).contains(now);
    }
}
