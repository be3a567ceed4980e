package org.echoppe.booking;

import java.util.List;
import org.echoppe.calendar.TimeWindow;

/** What somebody hears who wants a slot. A refusal is an answer, not an error; nothing was changed. */
public sealed interface BookingResult {

    /** It is theirs. */
    record Booked(SessionId session, TimeWindow window) implements BookingResult {}

    /** It is not; these are the nearest slots that are free, in their order of time, at most three. */
    record Refused(BookingRule because, List<OpenSlot> instead) implements BookingResult {}
}
