/**
 * When a message may leave, and whether it still should: named rules over plain facts, with no database and no clock of their
 * own.
 *
 * <p>{@link org.echoppe.notification.decency.Verdict#on} is asked each time a message is about to leave, so that it is judged by the facts of that
 * moment. What was asked for and what concerns a booked session leaves at any hour; what the programme says by itself leaves
 * at a decent moment, waits for one, or is withdrawn. Whatever waits has an instant at which these facts let it go, so nothing
 * waits for ever.
 */
package org.echoppe.notification.decency;
