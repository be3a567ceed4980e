package org.echoppe.calendar.quiet;

import org.echoppe.calendar.WindowSet;

/** The days and the weeks in which somebody has as many sessions as their programme allows. */
public record FullDays(WindowSet days, WindowSet weeks) {

    public static final FullDays NONE = new FullDays(WindowSet.EMPTY, WindowSet.EMPTY);
}
