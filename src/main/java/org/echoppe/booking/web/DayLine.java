package org.echoppe.booking.web;

import java.util.List;

/**
 * One day of a week in a picture and in words.
 *
 * @param note the holiday or the peak of this day, or empty
 */
public record DayLine(String day, String note, List<Mark> marks, String calm, String rush, String taken) {}
