/**
 * The year of a town in layers: what comes everywhere, what a trade is used to, and what the town says itself.
 *
 * <p>{@link org.echoppe.calendar.season.SeasonCalendar} lays them over each other; an entry keeps its key when it is
 * corrected or hidden, so that what a town said once holds the next time. Two text files say what comes every year:
 * {@code seasons.properties} for all, {@code trades.properties} for each trade. Busy weeks that are named after an
 * event go where the event goes. School holidays are data, for nobody can compute them.
 *
 * <p>Nothing of it is a ban: it proposes, and the coordinator and the shopkeeper correct it.
 */
package org.echoppe.calendar.season;
