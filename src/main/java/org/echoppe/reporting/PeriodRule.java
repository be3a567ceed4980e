package org.echoppe.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The reasons a period cannot be frozen, in the order they are checked. */
public enum PeriodRule {
    ENDS_AFTER_IT_BEGINS {
        @Override
        boolean allows(Period period, LocalDate today) {
            return !period.until().isBefore(period.from());
        }
    },
    LIES_NOT_IN_THE_FUTURE {
        @Override
        boolean allows(Period period, LocalDate today) {
            return !period.until().isAfter(today);
        }
    };

    abstract boolean allows(Period period, LocalDate today);

    static Optional<PeriodRule> firstBrokenBy(Period period, LocalDate today) {
        return Stream.of(values()).filter(rule -> !rule.allows(period, today)).findFirst();
    }
}
