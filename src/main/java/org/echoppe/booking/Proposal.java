package org.echoppe.booking;

import java.util.List;
import org.echoppe.calendar.TimeWindow;

/**
 * One slot looked at before it is booked.
 *
 * @param against what would refuse it now, or null
 * @param instead the nearest other slots where something is against it
 */
public record Proposal(Partners partners, TimeWindow window, BookingRule against, List<OpenSlot> instead) {}
