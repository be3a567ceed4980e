package org.echoppe.mentor.busy;

import java.time.Instant;

/**
 * A calendar as its owner sees it.
 *
 * @param name    the file's name, or the machine of its address
 * @param fetched whether it is asked again and again
 * @param readAt  when it was last read, or null
 * @param until   as far as was looked, or null
 * @param problem why it could not be read the last time, or null
 */
public record BusyCalendarRow(
        BusyCalendarId id,
        String name,
        boolean fetched,
        Instant readAt,
        Instant until,
        int times,
        int leftOut,
        BusyProblem problem) {}
