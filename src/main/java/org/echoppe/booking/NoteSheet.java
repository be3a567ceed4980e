package org.echoppe.booking;

import org.echoppe.action.Plan;

/**
 * A session to be noted, beside the plan it moves on.
 *
 * @param hasBegun false while it can still be cancelled and not yet be noted
 * @param plan     null when the pairing is over
 */
public record NoteSheet(MentorSession session, boolean hasBegun, Plan plan) {}
