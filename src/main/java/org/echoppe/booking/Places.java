package org.echoppe.booking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.echoppe.programme.RuleNumber;

/**
 * The places a maximum leaves somebody in one day or one week, each of them a number that says which day and which place.
 * Who sees the same sessions chooses among as many places as are left: however many choose at once, no more than that get
 * one.
 *
 * @param first the day, or the Monday of the week
 * @param most  the maximum
 */
record Places(LocalDate first, int most) {

    private static final long A_DAY = 1_000;

    /**
     * A place that is left; null where there is no maximum, or nothing left.
     *
     * @param others what the other sessions of that day or week have, one each; null for those that have no place
     * @param wish   those who wish for different things choose different places, as long as there are several
     */
    Long left(Collection<Long> others, long wish) {
        if (most == RuleNumber.NO_LIMIT || others.size() >= most) {
            return null;
        }
        Set<Long> taken = others.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        long[] left = LongStream.rangeClosed(1, most)
                .map(place -> first.toEpochDay() * A_DAY + place)
                .filter(place -> !taken.contains(place))
                .limit(most - others.size())
                .toArray();
        return left[(int) Math.floorMod(wish, left.length)];
    }
}
