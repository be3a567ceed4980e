package org.echoppe.booking.town;

import org.echoppe.booking.ChangeReason;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SlotRequest;

/** What becomes of one session: another time, or, where that is null, it is cancelled; the reason may be null as well. */
public record NewTime(SessionId session, SlotRequest wanted, ChangeReason reason) {}
