/**
 * A typical week without holidays and peaks: when a shop is usually in a rush, and when it is calm.
 *
 * <p>{@link org.echoppe.calendar.rush.RushGrid} cuts the week into parts of days that can be tapped; what was said more
 * finely before survives wherever nobody taps. {@link org.echoppe.calendar.rush.UsualQuiet} is what is left of the
 * opening hours. Both answer in declared hours, so that they are stored and said like all others. What is free on a
 * given date is not decided here but in {@code quiet}.
 */
package org.echoppe.calendar.rush;
