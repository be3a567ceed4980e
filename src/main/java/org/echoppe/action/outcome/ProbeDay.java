package org.echoppe.action.outcome;

import java.time.LocalDate;
import java.util.List;
import org.echoppe.calendar.Peak;

/** How long after its last step an action is asked about. */
enum ProbeDay {
    DAY_30(30),
    DAY_90(90);

    private final int days;

    ProbeDay(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }

    static ProbeDay of(int days) {
        return days == DAY_30.days ? DAY_30 : DAY_90;
    }

    /** Put off to after the busy periods it falls into, however many follow each other. */
    LocalDate dueOn(LocalDate doneOn, List<Peak> peaks) {
        LocalDate due = doneOn.plusDays(days);
        for (int moved = 0; moved <= peaks.size(); moved++) {
            due = afterPeaks(due, peaks);
        }
        return due;
    }

    private static LocalDate afterPeaks(LocalDate day, List<Peak> peaks) {
        return peaks.stream()
                .filter(peak -> peak.includes(day))
                .map(peak -> peak.lastDay().plusDays(1))
                .max(LocalDate::compareTo)
                .orElse(day);
    }
}
