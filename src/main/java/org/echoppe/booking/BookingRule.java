package org.echoppe.booking;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.echoppe.calendar.quiet.SlotRule;
import org.echoppe.programme.BookingRules;

/** Why a slot is refused, in the order it is checked and told; each has its text, such as {@code refused.SLOT_TAKEN}. */
public enum BookingRule {
    /** Found where the keys are kept, before anything is asked about the slot. */
    KEY_USED_OTHERWISE(asked -> false),
    /** Found where the change is kept: it is another's, or older than ten minutes. */
    UNDO_IS_OVER(asked -> false),
    NO_MENTOR(asked -> !asked.paired()),
    HAS_STARTED(asked -> !asked.movable()),
    OTHER_MENTOR_NOW(asked -> !asked.sameMentor()),
    LENGTH_NOT_OFFERED(asked -> !asked.lengthOffered()),
    NOT_ON_THE_GRID(asked -> !Ticks.areWhole(asked.window())),
    IS_PAST(asked -> asked.past()),
    PAIRING_RESTS(asked -> asked.rests()),
    TOO_SOON(asked -> asked.isBeforeBookable()),
    TOO_FAR(asked -> !asked.bookable().contains(asked.window())),
    ENOUGH_AHEAD(asked -> asked.enoughAhead()),
    SLOT_TAKEN(asked -> asked.taken()),
    NOTHING_IN_PEAK(asked -> asked.hurts(SlotRule.NOTHING_IN_PEAK)),
    TOO_LONG_IN_PEAK(asked -> asked.hurts(SlotRule.PEAK)),
    PEAK_HAD_ITS_MOMENT(asked -> asked.hurts(SlotRule.PEAK_HAD_ITS_MOMENT)),
    NOT_QUIET(asked -> asked.hurts(SlotRule.CLOSED, SlotRule.RUSH, SlotRule.MENTOR_AWAY)),
    SHOP_DAY_FULL(asked -> asked.hurts(SlotRule.SHOP_DAY_FULL)),
    SHOP_WEEK_FULL(asked -> asked.hurts(SlotRule.SHOP_WEEK_FULL)),
    MENTOR_DAY_FULL(asked -> asked.hurts(SlotRule.MENTOR_DAY_FULL)),
    MENTOR_WEEK_FULL(asked -> asked.hurts(SlotRule.MENTOR_WEEK_FULL)),
    MENTOR_ON_THE_WAY(asked -> asked.hurts(SlotRule.MENTOR_ON_THE_WAY)),
    MENTOR_PAUSE(asked -> asked.hurts(SlotRule.MENTOR_PAUSE)),
    /** Sessions were asked about before: what is left is the mentor's own affair. */
    MENTOR_NOT_FREE(asked -> asked.hurts(SlotRule.MENTOR_BUSY));

    /** The lengths programmes choose from. */
    public static final List<Duration> LENGTHS =
            BookingRules.LENGTHS.stream().map(Duration::ofMinutes).toList();

    private final Predicate<BookingQuestion> broken;

    BookingRule(Predicate<BookingQuestion> broken) {
        this.broken = broken;
    }

    static Optional<BookingRule> firstBrokenBy(BookingQuestion asked) {
        return firstBrokenBy(asked, EnumSet.allOf(BookingRule.class));
    }

    /** In the order they are told, whichever are asked about. */
    static Optional<BookingRule> firstBrokenBy(BookingQuestion asked, Set<BookingRule> among) {
        return Stream.of(values())
                .filter(among::contains)
                .filter(rule -> rule.isBrokenBy(asked))
                .findFirst();
    }

    boolean isBrokenBy(BookingQuestion asked) {
        return broken.test(asked);
    }

    /** Whether another slot could be offered instead. */
    boolean leavesOthers() {
        return compareTo(LENGTH_NOT_OFFERED) >= 0 && this != ENOUGH_AHEAD;
    }
}
