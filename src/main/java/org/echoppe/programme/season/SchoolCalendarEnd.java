package org.echoppe.programme.season;

import java.time.LocalDate;

/**
 * How far the school holidays of a zone are known.
 *
 * @param zone     A, B, C, or the name of an academy with a calendar of its own
 * @param lastDay  the last day of the last holidays known; null where none are
 * @param isNear   whether that is less than six months away, or past
 */
public record SchoolCalendarEnd(String zone, LocalDate lastDay, boolean isNear) {}
