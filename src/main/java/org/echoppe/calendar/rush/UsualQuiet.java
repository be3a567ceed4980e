package org.echoppe.calendar.rush;

import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;

/** The quiet hours of a typical week, without peaks and holidays: what a shopkeeper calls their calm moments. */
public final class UsualQuiet {

    private UsualQuiet() {}

    public static DeclaredHours of(DeclaredHours opening, DeclaredHours rush) {
        return TypicalWeek.of(opening)
                .with(TypicalWeek.of(rush), WindowSet::minus)
                .toHours();
    }
}
