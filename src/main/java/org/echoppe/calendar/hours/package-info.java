/**
 * Declared hours: opening hours, rush bands and availability, as people type them and as they are read back to them.
 *
 * <p>What is declared is said in one notation, a declared subset of OSM {@code opening_hours}, and means wall-clock
 * time in the zone it is asked for: an instant is inside exactly when the clock on the wall says so. {@link
 * org.echoppe.calendar.hours.HoursText} reads what people type: read where there is one meaning, questioned where there
 * are two, refused where there is none. {@link org.echoppe.calendar.hours.DeclaredHours} is what was understood; its
 * notation is what is stored, and it says itself in words. {@link org.echoppe.calendar.hours.WeekOfHours} is the part
 * of it that fits a form, and answers "no" rather than lose what does not fit.
 *
 * <p>Rules are no business of anybody outside: they are asked for windows. What is busy or calm is not decided here.
 */
package org.echoppe.calendar.hours;
