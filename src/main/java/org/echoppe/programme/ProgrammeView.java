package org.echoppe.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;

/** A programme as other rooms see it: its dates, both included, its rules, and where its town lies. */
public record ProgrammeView(
        ProgrammeId id,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        BookingRules rules,
        MatchingRules matching,
        ZoneId zone,
        String department)
        implements Serializable {

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
