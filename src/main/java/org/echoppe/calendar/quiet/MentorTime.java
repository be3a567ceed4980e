package org.echoppe.calendar.quiet;

import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;

/**
 * All that the formula needs to know about a mentor.
 *
 * @param travel the time on the way to and from sessions elsewhere; none where the mentor need not come
 * @param pauses the time kept free before and after each session
 */
public record MentorTime(DeclaredHours available, WindowSet busy, WindowSet travel, WindowSet pauses, FullDays full) {

    public MentorTime(DeclaredHours available, WindowSet busy, WindowSet travel) {
        this(available, busy, travel, WindowSet.EMPTY, FullDays.NONE);
    }

    public MentorTime(DeclaredHours available, WindowSet busy) {
        this(available, busy, WindowSet.EMPTY);
    }
}
