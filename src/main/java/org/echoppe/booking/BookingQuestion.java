package org.echoppe.booking;

import java.util.Collections;
import java.util.Set;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.quiet.SlotRule;

/**
 * May this window be booked? All the rules need to know, and nothing else.
 *
 * @param movable       false for a session that has started or is not booked any more; a new one is always movable
 * @param sameMentor    false for a session booked with a mentor the merchant no longer has
 * @param bookable      from now plus the notice to the horizon, inside the programme: one window, or none
 * @param lengthOffered the programme offers sessions of this length
 * @param enoughAhead   the merchant has as many sessions ahead as the programme allows, and wants one more
 * @param obstacles     what the one formula has against it, sessions aside
 * @param past          it began before now
 * @param rests         it touches a day on which the pairing pauses
 */
record BookingQuestion(
        boolean paired,
        boolean movable,
        boolean sameMentor,
        TimeWindow window,
        WindowSet bookable,
        boolean lengthOffered,
        boolean enoughAhead,
        boolean taken,
        Set<SlotRule> obstacles,
        boolean past,
        boolean rests) {

    boolean hurts(SlotRule... rules) {
        return !Collections.disjoint(obstacles, Set.of(rules));
    }

    boolean isBeforeBookable() {
        return bookable.windows().stream().anyMatch(between -> window.start().isBefore(between.start()));
    }
}
