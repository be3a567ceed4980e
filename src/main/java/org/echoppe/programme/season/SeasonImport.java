package org.echoppe.programme.season;

import org.echoppe.calendar.season.Effect;

/** What a file is about: busy days or hints of the town, or the school holidays of its zone. */
public enum SeasonImport {
    PEAKS,
    HINTS,
    SCHOOL_HOLIDAYS;

    Effect effect() {
        return this == PEAKS ? Effect.PEAK : Effect.HINT;
    }
}
