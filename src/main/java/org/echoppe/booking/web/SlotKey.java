package org.echoppe.booking.web;

import java.time.DateTimeException;
import java.time.Instant;
import org.echoppe.access.NotAllowedException;
import org.echoppe.calendar.TimeWindow;

/** A slot as a button carries it: its first second and its minutes. */
record SlotKey(Instant start, int minutes) {

    static SlotKey of(TimeWindow window) {
        return new SlotKey(window.start(), (int) window.minutes());
    }

    static SlotKey of(String text) {
        if (!text.matches("\\d{1,12}-[1-9]\\d?")) {
            throw new NotAllowedException("slot", text);
        }
        int dash = text.indexOf('-');
        try {
            return new SlotKey(
                    Instant.ofEpochSecond(Long.parseLong(text.substring(0, dash))),
                    Integer.parseInt(text.substring(dash + 1)));
        } catch (DateTimeException e) {
            throw new NotAllowedException("slot", text);
        }
    }

    @Override
    public String toString() {
        return start.getEpochSecond() + "-" + minutes;
    }
}
