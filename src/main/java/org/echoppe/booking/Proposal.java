package org.echoppe.booking;

import java.time.Instant;
import java.util.List;
import org.echoppe.calendar.TimeWindow;

/**
 * One slot looked at before it is booked.
 *
 * @param against what would refuse it now, or null
 * @param instead the nearest other slots where something is against it
 * @param own     the session the merchant already has at this very time, or null
 * @param kept    until when the slot is kept for them, or null where it is not
 */
public record Proposal(
        Partners partners,
        TimeWindow window,
        BookingRule against,
        List<OpenSlot> instead,
        SessionId own,
        Instant kept) {}
