package org.echoppe.booking;

import java.time.Instant;
import java.util.List;
import org.echoppe.calendar.TimeWindow;

/** What somebody hears who chose a slot and has yet to confirm it. */
public sealed interface HoldResult {

    /** It is kept for them until then. */
    record Kept(TimeWindow window, Instant until) implements HoldResult {}

    /** It is not; these are the nearest slots that are free, in their order of time, at most three. */
    record Refused(BookingRule because, List<OpenSlot> instead) implements HoldResult {}
}
