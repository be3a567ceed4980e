package org.echoppe.matching.optimum;

/** All there is to know of a cohort before it is paired: who could work with whom, and who has how many places. */
public final class Market {

    final Pairs pairs;
    final Mentors mentors;

    Market(Pairs pairs, Mentors mentors) {
        this.pairs = pairs;
        this.mentors = mentors;
    }

    public static MarketBuilder builder() {
        return new MarketBuilder();
    }

    public int merchants() {
        return pairs.allowed.length;
    }

    public int mentors() {
        return mentors.size();
    }

    /** The mentors a merchant may have, pins and forbidden pairs counted. */
    public Choices choices(int merchant) {
        return pairs.allowed[merchant];
    }

    Market with(Pairs others) {
        return new Market(others, mentors);
    }

    Market with(Mentors others) {
        return new Market(pairs, others);
    }
}
