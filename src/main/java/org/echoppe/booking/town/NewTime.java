package org.echoppe.booking.town;

import org.echoppe.booking.SessionId;
import org.echoppe.booking.SlotRequest;

/** What becomes of one session: another time, or, where that is null, it is cancelled. */
public record NewTime(SessionId session, SlotRequest wanted) {}
