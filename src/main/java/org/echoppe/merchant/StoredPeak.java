package org.echoppe.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.echoppe.calendar.Peak;

/** Busy weeks of one shop as the database keeps them. */
@Embeddable
record StoredPeak(
        @Column(name = "from_day") LocalDate fromDay,
        @Column(name = "last_day") LocalDate lastDay,
        String name) {

    static StoredPeak of(Peak peak) {
        return new StoredPeak(peak.from(), peak.lastDay(), MerchantData.tidy(peak.name()));
    }

    Peak peak() {
        return new Peak(fromDay, lastDay, name);
    }
}
