package org.echoppe.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Peak;

/**
 * A year of a whole programme, to be looked at.
 *
 * @param shops       how many take part
 * @param peaks       the busy weeks in the order of time, and how many shops have each
 * @param sessionDays the day of every session of the year, without the cancelled ones
 */
public record ProgrammeYear(
        int year, int shops, Map<Peak, Long> peaks, List<LocalDate> sessionDays, Holidays holidays, ZoneId zone) {}
