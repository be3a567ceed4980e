package org.echoppe.notification;

import java.time.Instant;
import java.util.UUID;
import org.echoppe.calendar.TimeWindow;

/** A session as a calendar needs to know it; its revision rises with every change, its id stays for life. */
record Appointment(
        UUID session,
        int revision,
        TimeWindow window,
        String summary,
        String location,
        String description,
        Instant said) {}
