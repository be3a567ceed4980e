/**
 * The coordinator's desk for sessions: all of the town's in one table, a session booked for a shop on the phone, and a
 * mentor's absence, whose sessions are all given another time at once.
 *
 * <p>Nothing is decided here: slots, rules and changes are those of {@code booking}, asked one session at a time. What is
 * proposed for an absence fits together, and each move stands alone: one that is refused leaves the others as they are.
 */
package org.echoppe.booking.town;
