package org.echoppe.booking;

import java.time.LocalDate;
import java.util.List;
import org.echoppe.matching.Pause;

/**
 * What a merchant's page shows: a few slots in their order of time, and what is already booked.
 *
 * @param lengths the lengths the programme offers, in minutes
 * @param against what refuses every slot, so that none is shown; or null
 * @param enough  the merchant has as many sessions ahead as the programme allows
 * @param page    which page of slots this is, counted from 0
 * @param isLast  no later day that can be booked has anything to add
 * @param until   the last day that can be booked, or null without a mentor
 * @param now     for how many minutes a session could begin at once: none, or some of 5, 10 and 15
 * @param pause   the days on which nothing is booked, if they are not over; or null
 * @param nextDay where there is no slot: the first later day that would have one, or null
 */
public record Offer(
        Partners partners,
        int minutes,
        List<Integer> lengths,
        List<OpenSlot> slots,
        List<SessionRow> upcoming,
        BookingRule against,
        boolean enough,
        int page,
        boolean isLast,
        LocalDate until,
        LocalDate nextDay,
        List<Integer> now,
        Pause pause) {}
