/**
 * "I have ten minutes": a merchant asks for a session that begins at once, and mentors on standby say whether they go.
 *
 * <p>The merchant's own mentor is asked first, if on standby and not with somebody; who does not answer within three
 * minutes, or says no, gives way to all relays at once: mentors on standby who could stand in. The first to say yes begins
 * the session ({@link org.echoppe.booking.NowDesk}), under the same ticks as every other; the others hear that somebody
 * was quicker. Three minutes later, or when the shop's quiet time no longer holds a session, the call is over by itself.
 *
 * <p>Invariants. A merchant has one open call at most, said by a unique column. Where a call stands is worked out when it
 * is read ({@link org.echoppe.booking.standby.CallStage}); the {@link org.echoppe.booking.standby.CallRound} only asks the
 * relays and closes what is over, so a dead timer keeps nobody waiting. Every answer locks the call. Standby ends by itself.
 *
 * <p>Not here: what a session is and may cross ({@code booking}), who could stand in ({@code matching}), who is written to
 * ({@code notification}).
 */
package org.echoppe.booking.standby;
