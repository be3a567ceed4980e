/**
 * The language of time: windows, sets of windows, declared hours, rush, peaks, holidays, seasons and quiet time.
 *
 * <p>Everything here is a value: no database, no container, no clock. Windows are half-open: they include their start and
 * exclude their end. What people declare (opening hours, rush bands, availability) is said in one notation, a declared
 * subset of OSM {@code opening_hours}, and means wall-clock time in the zone it is asked for: an instant is inside exactly
 * when the clock on the wall says so, also on the two nights a year when the clock jumps.
 *
 * <p>{@link org.echoppe.calendar.HoursText} reads what people type: read where there is one meaning, questioned where
 * there are two, refused where there is none. {@link org.echoppe.calendar.QuietTime} holds the one formula from which every
 * slot comes. {@link org.echoppe.calendar.SeasonCalendar} is the year of a town in layers; rules in two text files say what
 * comes every year, and nothing of it is a ban. How long the way between two shops takes and who may book is decided by the
 * rooms that import this one; the formula only leaves that time out.
 */
package org.echoppe.calendar;
