package org.echoppe.booking.town;

import java.util.List;
import org.echoppe.booking.BookingRule;
import org.echoppe.booking.ChangeRule;
import org.echoppe.booking.OpenSlot;
import org.echoppe.booking.SessionView;

/** What became of one session of an absence, as it is now. */
public sealed interface Settled {

    SessionView session();

    record Moved(SessionView session) implements Settled {}

    record Cancelled(SessionView session) implements Settled {}

    /** It stays as it was; these would do, at most three. */
    record NotMoved(SessionView session, BookingRule because, List<OpenSlot> instead) implements Settled {}

    record NotCancelled(SessionView session, ChangeRule because) implements Settled {}
}
