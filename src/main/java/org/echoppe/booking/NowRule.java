package org.echoppe.booking;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.echoppe.calendar.quiet.SlotRule;

/** Why no session can begin at this moment, in the order it is checked and told; each has its text, such as {@code now.RUSH}. */
public enum NowRule {
    NO_MENTOR,
    PAUSED,
    LENGTH_NOT_OFFERED,
    NOT_RUNNING,
    CLOSED,
    RUSH,
    NOTHING_IN_PEAK,
    TOO_LONG_IN_PEAK,
    SHOP_DAY_FULL,
    SHOP_WEEK_FULL,
    SHOP_BUSY,
    MENTOR_BUSY;

    private static final Set<SlotRule> ASKED = EnumSet.of(
            SlotRule.CLOSED,
            SlotRule.RUSH,
            SlotRule.NOTHING_IN_PEAK,
            SlotRule.PEAK,
            SlotRule.SHOP_DAY_FULL,
            SlotRule.SHOP_WEEK_FULL);

    /** The first of what the one formula has against it; it knows of no mentor's hours, who is asked says so. */
    static Optional<NowRule> of(Set<SlotRule> obstacles) {
        return ASKED.stream().filter(obstacles::contains).map(NowRule::of).findFirst();
    }

    private static NowRule of(SlotRule obstacle) {
        return switch (obstacle) {
            case RUSH -> RUSH;
            case NOTHING_IN_PEAK -> NOTHING_IN_PEAK;
            case PEAK -> TOO_LONG_IN_PEAK;
            case SHOP_DAY_FULL -> SHOP_DAY_FULL;
            case SHOP_WEEK_FULL -> SHOP_WEEK_FULL;
            default -> CLOSED;
        };
    }
}
