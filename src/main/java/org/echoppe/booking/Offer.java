package org.echoppe.booking;

import java.time.LocalDate;
import java.util.List;

/**
 * What a merchant's page shows: a few slots in their order of time, and what is already booked.
 *
 * @param nextDay where there is no slot: the first later day that would have one, or null
 */
public record Offer(
        Partners partners, int minutes, List<OpenSlot> slots, List<SessionRow> upcoming, LocalDate nextDay) {}
