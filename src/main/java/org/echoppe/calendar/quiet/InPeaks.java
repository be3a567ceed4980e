package org.echoppe.calendar.quiet;

import java.time.Duration;

/** What may be booked in a peak; under ten minutes a day, how long at most: a programme may offer no ten but five. */
public record InPeaks(PeakPolicy policy, Duration longest) {

    public static final InPeaks USUAL = new InPeaks(PeakPolicy.TEN_MINUTES_A_DAY, QuietTime.LONGEST_IN_PEAK);

    boolean is(PeakPolicy other) {
        return policy == other;
    }
}
