package org.echoppe.matching.optimum;

import java.util.Comparator;
import java.util.function.IntUnaryOperator;

/** What a pairing is judged by, the most important first, summed up the plain way. */
record Worth(int pinsKept, int paired, long value, long load) implements Comparable<Worth> {

    private static final Comparator<Worth> BY_LEVEL = Comparator.comparing(Worth::pinsKept)
            .thenComparing(Worth::paired)
            .thenComparing(Worth::value)
            .thenComparing(Comparator.comparing(Worth::load).reversed());

    static Worth of(Solution solution) {
        return of(solution.market(), solution::mentorOf);
    }

    static Worth of(Market market, IntUnaryOperator mentorOf) {
        int[] next = market.mentors.taken.clone();
        int pinsKept = 0;
        int paired = 0;
        long value = 0;
        long load = 0;
        for (int merchant = 0; merchant < market.merchants(); merchant++) {
            int mentor = mentorOf.applyAsInt(merchant);
            if (mentor >= 0) {
                Choices choices = market.choices(merchant);
                pinsKept += choices.isPinned() ? 1 : 0;
                paired++;
                value += choices.pointsWith(mentor) - (long) market.mentors.weight * next[mentor];
                load += next[mentor]++;
            }
        }
        return new Worth(pinsKept, paired, value, load);
    }

    @Override
    public int compareTo(Worth other) {
        return BY_LEVEL.compare(this, other);
    }
}
