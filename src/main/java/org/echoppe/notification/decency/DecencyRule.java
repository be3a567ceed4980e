package org.echoppe.notification.decency;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;

/** The reasons for which a message is withdrawn or waits, in the order they are asked; each is a text key {@code rule.…}. */
public enum DecencyRule {
    /** Its reader said STOP, or wants none of this kind by this channel. */
    REFUSED {
        @Override
        boolean ends(Circumstances facts) {
            return facts.refused();
        }
    },
    /** It speaks of a pairing that is over. */
    PAIRING_OVER,
    /** The session it announces was moved, cancelled or has begun. */
    SESSION_CHANGED,
    /** It proposes to book, and a session is booked. */
    BOOKED_MEANWHILE,
    /** It tells what became of a session, and that was corrected. */
    OUTCOME_CORRECTED,
    /** It says that somebody does not answer, and they did. */
    ANSWERED_MEANWHILE,
    /** The same was said by another channel and acted on. */
    ACTED_ON_ELSEWHERE,
    /** Nothing of the programme between 20:00 and 8:00. */
    NIGHT {
        @Override
        WindowSet forbids(Circumstances facts) {
            return Nights.in(facts);
        }
    },
    /** Nothing in the busy weeks of a shop. */
    PEAK {
        @Override
        WindowSet forbids(Circumstances facts) {
            return facts.isForAMerchant() ? facts.peace().peaks() : WindowSet.EMPTY;
        }
    },
    /** Nothing on a day on which the shop does not open. */
    CLOSED_DAY {
        @Override
        WindowSet forbids(Circumstances facts) {
            return facts.isForAMerchant() ? facts.peace().closed() : WindowSet.EMPTY;
        }
    },
    /** Nothing in the busy hours of a shop. */
    RUSH {
        @Override
        WindowSet forbids(Circumstances facts) {
            return facts.isForAMerchant() ? facts.peace().rush() : WindowSet.EMPTY;
        }
    },
    /** Nothing while all that a mentor does rests. */
    MENTOR_PAUSE {
        @Override
        WindowSet forbids(Circumstances facts) {
            return facts.reader() == Reader.MENTOR ? facts.peace().pauses() : WindowSet.EMPTY;
        }
    },
    /** Nothing on a day a mentor has taken out of their hours. */
    MENTOR_AWAY {
        @Override
        WindowSet forbids(Circumstances facts) {
            return facts.reader() == Reader.MENTOR ? facts.peace().absent() : WindowSet.EMPTY;
        }
    },
    /** At most two a week to a merchant, over all channels. */
    TWO_A_WEEK {
        @Override
        WindowSet forbids(Circumstances facts) {
            return facts.isForAMerchant() ? Pace.twoAWeek(facts) : WindowSet.EMPTY;
        }
    },
    /** Where several fall together the later one waits for another day. */
    ONE_A_DAY {
        @Override
        WindowSet forbids(Circumstances facts) {
            return facts.isForAMerchant() ? Pace.oneADay(facts) : WindowSet.EMPTY;
        }
    },
    /** It would wait until it is of no use. */
    NO_DECENT_MOMENT;

    /** Whether a message with these facts is withdrawn for this reason; whoever gathers the facts knows what overtook it. */
    boolean ends(Circumstances facts) {
        return facts.overtaken().contains(this);
    }

    /** When the programme may not speak to this reader. */
    WindowSet forbids(Circumstances facts) {
        return WindowSet.EMPTY;
    }

    Duration longestWithin(TimeWindow wait, Circumstances facts) {
        return forbids(facts).windows().stream()
                .filter(wait::overlaps)
                .map(TimeWindow::length)
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    static Optional<DecencyRule> ending(Circumstances facts) {
        return Stream.of(values()).filter(rule -> rule.ends(facts)).findFirst();
    }

    static Optional<DecencyRule> forbidding(Circumstances facts) {
        return Stream.of(values())
                .filter(rule -> rule.forbids(facts).contains(facts.now()))
                .findFirst();
    }
}
