package org.echoppe.booking;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.echoppe.calendar.quiet.SlotRule;

/** Why a slot is refused, in the order it is checked and told; each has its text, such as {@code refused.SLOT_TAKEN}. */
public enum BookingRule {
    /** Found where the keys are kept, before anything is asked about the slot. */
    KEY_USED_OTHERWISE(asked -> false),
    NO_MENTOR(asked -> !asked.paired()),
    HAS_STARTED(asked -> !asked.movable()),
    OTHER_MENTOR_NOW(asked -> !asked.sameMentor()),
    LENGTH_NOT_OFFERED(asked -> !asked.hasOfferedLength()),
    NOT_ON_THE_GRID(asked -> !Ticks.areWhole(asked.window())),
    IS_PAST(asked -> asked.past()),
    TOO_SOON(asked -> asked.isBeforeBookable()),
    TOO_FAR(asked -> !asked.bookable().contains(asked.window())),
    TWO_ALREADY_BOOKED(asked -> asked.hasEnoughAhead()),
    SLOT_TAKEN(asked -> asked.taken()),
    TOO_LONG_IN_PEAK(asked -> asked.hurts(SlotRule.PEAK)),
    NOT_QUIET(asked -> asked.hurts(SlotRule.CLOSED, SlotRule.RUSH, SlotRule.MENTOR_AWAY)),
    MENTOR_ON_THE_WAY(asked -> asked.hurts(SlotRule.MENTOR_ON_THE_WAY));

    /** The lengths a merchant may choose from. */
    public static final List<Duration> LENGTHS =
            Stream.of(5, 10, 15, 20, 30).map(Duration::ofMinutes).toList();

    /** How many sessions a merchant may have ahead. */
    public static final int MOST_UPCOMING = 2;

    private final Predicate<BookingQuestion> broken;

    BookingRule(Predicate<BookingQuestion> broken) {
        this.broken = broken;
    }

    static Optional<BookingRule> firstBrokenBy(BookingQuestion asked) {
        return Stream.of(values()).filter(rule -> rule.isBrokenBy(asked)).findFirst();
    }

    boolean isBrokenBy(BookingQuestion asked) {
        return broken.test(asked);
    }

    /** Whether another slot could be offered instead. */
    boolean leavesOthers() {
        return compareTo(LENGTH_NOT_OFFERED) >= 0 && this != TWO_ALREADY_BOOKED;
    }
}
