/**
 * « À traiter »: one list of what needs a coordinator, the most urgent first, each line with the one act that resolves it.
 *
 * <p>Lines are found anew each time one looks ({@link org.echoppe.radar.todo.Watch}), by named rules ({@link
 * org.echoppe.radar.todo.RadarRule}) whose thresholds a programme may set; nothing is copied, so a line is gone as soon as
 * its reason is. What coordinators make of a line is kept under its key: done, put off to a day, given to one of them. The
 * same thing happening again has another key, and is a new line. In a shop's busy weeks and in a pause nothing is found
 * about its pair; days are counted by the {@link org.echoppe.calendar.quiet.SeasonClock}.
 *
 * <p>An act looks once more before it acts. What asks somebody for something puts its line off for a week instead of ending
 * it. Rooms this one may not import (who sends messages) watch by implementing {@code Watch}.
 */
package org.echoppe.radar.todo;
