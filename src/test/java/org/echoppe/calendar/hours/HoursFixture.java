package org.echoppe.calendar.hours;

/** Declared hours for tests elsewhere. */
public final class HoursFixture {

    private HoursFixture() {}

    /** The same hours as an object that remembers no answer yet. */
    public static DeclaredHours forgotten(DeclaredHours hours) {
        return new DeclaredHours(hours.rules());
    }
}
