package org.echoppe.calendar.hours;

/** Stored hours that this version cannot read: they were changed outside the application, or the notation shrank. */
public final class UnreadableHoursException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnreadableHoursException(String notation, HoursReading reading) {
        super("The stored hours (%s) cannot be read: %s. Maybe they were edited by hand.".formatted(notation, reading));
    }
}
