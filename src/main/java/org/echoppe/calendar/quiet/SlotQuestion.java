package org.echoppe.calendar.quiet;

import java.time.Duration;
import java.time.ZoneId;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.TimeWindow;

/** When could these two meet, for this long, between now plus the notice and the horizon? */
public record SlotQuestion(
        ShopTime shop,
        MentorTime mentor,
        TimeWindow within,
        Duration length,
        ZoneId zone,
        Holidays holidays,
        InPeaks inPeaks,
        Beside beside) {

    public SlotQuestion(
            ShopTime shop, MentorTime mentor, TimeWindow within, Duration length, ZoneId zone, Holidays holidays) {
        this(shop, mentor, within, length, zone, holidays, InPeaks.USUAL, Beside.NOTHING);
    }

    public SlotQuestion {
        if (length.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("A slot must last a minute at least (%s).".formatted(length));
        }
    }

    SlotQuestion lasting(Duration other) {
        return new SlotQuestion(shop, mentor, within, other, zone, holidays, inPeaks, beside);
    }
}
