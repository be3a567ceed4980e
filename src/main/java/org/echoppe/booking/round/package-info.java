/**
 * A mentor's round: the walk from shop to shop of a half-day, and the three-minute visits made on the way.
 *
 * <p>Booked sessions stand at their times; between them come the mentor's other accepted shops, each inside its quiet time
 * of that half-day, in the order that costs the least time. A shop that cannot be seen then is named with the reason.
 *
 * <p>A {@link org.echoppe.booking.round.VisitRow visit} is no session: nobody booked it, it takes no slot, and it is counted
 * apart. It is told once however often and from however many pages it is sent in a half-day, may tick a step, and can be taken back for ten minutes.
 *
 * <p>Not here: what is booked ({@code booking}), what is worked on ({@code action}).
 */
package org.echoppe.booking.round;
