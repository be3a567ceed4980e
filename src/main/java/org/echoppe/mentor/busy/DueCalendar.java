package org.echoppe.mentor.busy;

import org.echoppe.access.MunicipalityId;

/** A calendar whose address is to be asked now, by whoever has this. */
public record DueCalendar(BusyCalendarId id, MunicipalityId town, String url) {

    /** The address opens its owner's calendar to anybody. */
    @Override
    public String toString() {
        return "calendar " + id.value();
    }
}
