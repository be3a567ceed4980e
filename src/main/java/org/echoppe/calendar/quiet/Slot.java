package org.echoppe.calendar.quiet;

import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeWindow;

/** A window offered for booking, and why it is a good moment; the peak it lies in, or null. */
public record Slot(TimeWindow window, QuietReason reason, Peak peak) {

    public boolean isInPeak() {
        return peak != null;
    }
}
