/**
 * Slots and sessions: offered in quiet time, booked, moved, cancelled, and what became of them.
 *
 * <p>Every slot comes from the one formula, {@link org.echoppe.calendar.quiet.QuietTime}; every "no" somebody can hear
 * is a {@link org.echoppe.booking.BookingRule} or a {@link org.echoppe.booking.ChangeRule}; every change is announced
 * inside its transaction as {@link org.echoppe.booking.SessionBooked}, {@link org.echoppe.booking.SessionMoved}, {@link
 * org.echoppe.booking.SessionCancelled}, {@link org.echoppe.booking.SessionRestored}, {@link
 * org.echoppe.booking.SessionNoted} or {@link org.echoppe.booking.SessionResumed}, and noted in the history.
 *
 * <p>A chosen slot is kept for five minutes for the merchant who is about to book it ({@link
 * org.echoppe.booking.HoldDesk}): it takes ticks like a session, is neither history nor message, and is in nobody's way once
 * it ran out. A session is cancelled or moved with a reason, or none; whoever did it may take it back for ten minutes, which
 * raises the revision once more. A customer who comes in interrupts a session in one tap: its minutes count, the rest is
 * offered, and within its time it can be gone on with. Interrupted is never missed. Who finds no slot may ask to be called.
 *
 * <p>Invariants. Nobody is in two places: a session that is not cancelled holds one tick of five minutes after the other for
 * its mentor and for its merchant, and the primary key of the ticks is the only thing that decides a race. Rivals write
 * their ticks in one order, so that they wait for each other instead of blocking each other. A request key has one answer
 * for thirty days: its row is written first, in the transaction of the booking, and forgotten at night after that. A moved
 * session keeps its id and raises its revision. No session is still to come in a pairing that is over, or on days on which it
 * rests: whoever books, moves or has back locks the pairing before anything else, as whoever ends it does. {@code db/check-invariants.sql} says all this to the database.
 *
 * <p>A programme's maxima are places, unique for a mentor's and a shop's day and week, which a session takes in its own row;
 * the pause after it is among its mentor's ticks. So they hold in a race too.
 *
 * <p>Not here: who may meet whom ({@code matching}), what is worked on ({@code action}), who is told ({@code notification}).
 */
package org.echoppe.booking;
