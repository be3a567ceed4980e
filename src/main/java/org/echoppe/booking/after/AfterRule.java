package org.echoppe.booking.after;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Why nothing can be said of a session any more, or yet; each has its sentence, such as {@code ask.refused.THEY_MET}. */
public enum AfterRule {
    /** Only a session that took place is asked about. */
    THEY_MET {
        @Override
        boolean allows(AfterQuestion asked) {
            return asked.status().didMeet();
        }
    },
    /** For sixty days. */
    NOT_TOO_LATE {
        @Override
        boolean allows(AfterQuestion asked) {
            return asked.firstAt() != null
                    || asked.now().isBefore(asked.endsAt().plus(ASKED_FOR));
        }
    },
    /** What was said can be changed for seven days. */
    STILL_CHANGEABLE {
        @Override
        boolean allows(AfterQuestion asked) {
            return asked.firstAt() == null
                    || asked.now().isBefore(asked.firstAt().plus(CHANGEABLE_FOR));
        }
    };

    public static final Duration ASKED_FOR = Duration.ofDays(60);
    public static final Duration CHANGEABLE_FOR = Duration.ofDays(7);

    abstract boolean allows(AfterQuestion asked);

    static Optional<AfterRule> firstBrokenBy(AfterQuestion asked) {
        return Stream.of(values()).filter(rule -> !rule.allows(asked)).findFirst();
    }
}
