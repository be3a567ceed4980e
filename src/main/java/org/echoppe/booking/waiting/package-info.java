/**
 * "Tell me if something frees up earlier": merchants who wait, times that are freed, and offers of the one to the other.
 *
 * <p>A session that is cancelled or moved away frees its time. It is offered to the merchants of the same mentor whose own
 * session is later and for whom no rule speaks against it, to one at a time, the longest waiting first, for twenty minutes
 * each; never while their shop is closed or in its rush, and never at night: then the next is looked at, and everybody again
 * a minute later. An offer holds nothing: anybody may book the time meanwhile, and whoever comes too late hears so, with
 * three other slots, and goes on waiting.
 *
 * <p>Invariants. A wish has one living row, a freed time one open offer, a wish one open offer, and no wish is offered the
 * same time twice: all said by unique columns. Accepting is moving the session; the event of the move ends the wish, in the
 * same transaction. A wish ends with its session.
 *
 * <p>Not here: what may be booked ({@code booking}) and how it is written ({@code notification}).
 */
package org.echoppe.booking.waiting;
