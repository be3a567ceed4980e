package org.echoppe.booking.round;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.echoppe.booking.round.RoundStop.Beside;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.quiet.QuietTime;
import org.echoppe.calendar.quiet.ShopTime;
import org.echoppe.merchant.ShopHours;

/** What a half-day is like in one shop, seen from a moment before or in it. */
record QuietHalfDay(HalfDay half, ZoneId zone, Instant now, ShopHours hours) {

    /** The calm that is left. */
    WindowSet left() {
        return quiet(hours.peaks()).intersect(half.rest(now, zone));
    }

    /** Why nobody can call. */
    Beside why() {
        if (!quiet(hours.peaks()).isEmpty()) {
            return left().isEmpty() ? Beside.OVER : Beside.NO_TIME;
        }
        if (!quiet(List.of()).isEmpty()) {
            return Beside.PEAK;
        }
        return open().isEmpty() ? Beside.CLOSED : Beside.RUSH;
    }

    private WindowSet quiet(List<Peak> peaks) {
        var time = new ShopTime(hours.opening(), hours.rush(), peaks, WindowSet.EMPTY);
        return QuietTime.quiet(time, half.window(zone), zone, hours.holidays());
    }

    private WindowSet open() {
        return hours.opening()
                .between(half.day(), half.day().plusDays(1), zone, hours.holidays())
                .intersect(WindowSet.of(half.window(zone)));
    }
}
