/**
 * The language of time: windows, sets of windows, the clock on the wall, holidays and busy weeks, and sentences about
 * them.
 *
 * <p>Everything in this room is a value: no database, no container, no clock. Windows are half-open: they include their
 * start and exclude their end. A {@link org.echoppe.calendar.WindowSet} is sorted and merged, whatever it was made of.
 * Times on the wall become instants in one place, {@link org.echoppe.calendar.WallClock}, also on the two nights a year
 * when the clock jumps. Holidays are computed where there is a rule and given where there are only data. A {@link
 * org.echoppe.calendar.TimeText} is put into words only when the language is known; all texts of the room lie here.
 *
 * <p>The packages below speak this language and are not known here: {@code hours} is what people declare, {@code rush}
 * a typical week of it, {@code season} the year of a town, {@code quiet} the formula that puts them together. They form
 * no cycle. How long the way between two shops takes and who may book is decided by the rooms that import this one.
 */
package org.echoppe.calendar;
