package org.echoppe.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What decides whether a mentor can accompany a merchant, in the order it is asked, and what speaks for them. A criterion
 * that is weighed gives 0 to 100 points; any may exclude a pair.
 */
public enum Criterion {

    /** A third of the points for each level of skill in the action the merchant wishes for; without it, no pair. */
    SKILL(6) {
        @Override
        int points(Pair pair) {
            int level = pair.skill();
            return level == 0 ? EXCLUDED : Math.round(level * MOST_POINTS / 3f);
        }

        @Override
        Verdict verdict(Pair pair) {
            return pair.skill() == 1 ? Verdict.AGAINST : Verdict.FOR;
        }

        @Override
        Object[] arguments(Pair pair) {
            return new Object[] {pair.shop().wishedAction(), pair.skill()};
        }
    },

    /** A mentor who has an interest in the shop, or competes with it, does not accompany it. */
    INTEREST {
        @Override
        int points(Pair pair) {
            return unless(pair.merchant().isMeantBy(pair.mentor()));
        }
    },

    /** The mentor speaks the merchant's language. */
    LANGUAGE {
        @Override
        int points(Pair pair) {
            return unless(!pair.expert().languages().contains(pair.shop().language()));
        }

        @Override
        Object[] arguments(Pair pair) {
            return new Object[] {pair.shop().language()};
        }
    },

    /** The mentor works the way the merchant asked for. */
    MODE {
        @Override
        int points(Pair pair) {
            return unless(!pair.expert().modes().contains(pair.shop().mode()));
        }

        @Override
        Object[] arguments(Pair pair) {
            return new Object[] {pair.shop().mode()};
        }
    },

    /** The town answers for the mentor on some day that is left of the programme. */
    MANDATE {
        @Override
        int points(Pair pair) {
            return unless(!pair.mentor().mandate().touches(pair.terms().days()));
        }

        @Override
        Verdict verdict(Pair pair) {
            return pair.mentor().mandate().covers(pair.terms().days()) ? Verdict.FOR : Verdict.AGAINST;
        }

        @Override
        Object[] arguments(Pair pair) {
            return new Object[] {pair.expert().mandateFrom(), pair.expert().mandateUntil()};
        }
    },

    /** On site the nearer the better, and no further than the programme says. */
    DISTANCE(2) {
        @Override
        int points(Pair pair) {
            return pair.way().points();
        }

        @Override
        Verdict verdict(Pair pair) {
            return pair.way().verdict();
        }

        @Override
        Object[] arguments(Pair pair) {
            return pair.way().arguments();
        }
    },

    /** Ten hours a week when the shop is quiet and the mentor there are worth all points; without any minute, no pair. */
    QUIET_TIME(4) {
        @Override
        int points(Pair pair) {
            int minutes = pair.sharedQuietMinutes();
            return minutes == 0 ? EXCLUDED : Math.min(MOST_POINTS, minutes / MINUTES_A_POINT);
        }

        @Override
        Verdict verdict(Pair pair) {
            return pair.sharedQuietMinutes() < FEW_MINUTES ? Verdict.AGAINST : Verdict.FOR;
        }

        @Override
        Object[] arguments(Pair pair) {
            return new Object[] {pair.sharedQuietMinutes()};
        }
    },

    /** The mentor knows the merchant's trade. */
    TRADE(2) {
        @Override
        int points(Pair pair) {
            return pair.expert().trades().contains(pair.shop().trade()) ? MOST_POINTS : 0;
        }

        @Override
        Verdict verdict(Pair pair) {
            return pair.expert().trades().isEmpty() ? Verdict.NEUTRAL : byPoints(pair);
        }

        @Override
        Object[] arguments(Pair pair) {
            return new Object[] {pair.shop().trade()};
        }
    },

    /** The merchant named this mentor, or their organisation; whoever names nobody loses nothing by it. */
    WISH(3) {
        @Override
        int points(Pair pair) {
            return pair.merchant().wishesFor(pair.mentor()) ? MOST_POINTS : 0;
        }

        @Override
        Verdict verdict(Pair pair) {
            return pair.shop().wish() == null ? Verdict.NEUTRAL : byPoints(pair);
        }

        @Override
        Object[] arguments(Pair pair) {
            return new Object[] {pair.shop().wish() == null ? "" : pair.shop().wish()};
        }
    },

    /** The days the two could meet in their first four weeks, without those a peak of the shop would take from them. */
    PEAKS(2) {
        @Override
        int points(Pair pair) {
            return pair.firstWeeks().points();
        }

        @Override
        Verdict verdict(Pair pair) {
            return pair.firstWeeks().verdict();
        }

        @Override
        Object[] arguments(Pair pair) {
            return pair.firstWeeks().arguments();
        }
    },

    /** The mentor has a place left. */
    CAPACITY {
        @Override
        int points(Pair pair) {
            return unless(pair.others() >= pair.expert().capacity());
        }

        @Override
        Object[] arguments(Pair pair) {
            int capacity = pair.expert().capacity();
            return new Object[] {pair.others() < capacity ? pair.others() + 1 : pair.others(), capacity};
        }
    },

    /** No organisation accompanies more merchants than the programme says. */
    ORGANISATION {
        @Override
        int points(Pair pair) {
            return unless(pair.ofOrganisation() >= pair.terms().organisationMost());
        }

        @Override
        Object[] arguments(Pair pair) {
            return new Object[] {pair.expert().organisation(), pair.terms().organisationMost()};
        }
    },

    /** A mentor's next merchant costs more than the one before; no matter of a single pair, so the optimum sees to it. */
    LOAD(1) {
        @Override
        int points(Pair pair) {
            return 0;
        }
    };

    public static final int MOST_POINTS = 100;
    static final int EXCLUDED = -1;
    static final List<Criterion> OF_PAIRS =
            Stream.of(values()).filter(Criterion::isOfPairs).toList();

    private static final int MINUTES_A_POINT = 6;
    private static final int FEW_MINUTES = 60;
    private static final int NOT_WEIGHED = -1;
    private static final Object[] NOTHING = {};

    private final int usualWeight;

    Criterion() {
        this(NOT_WEIGHED);
    }

    Criterion(int usualWeight) {
        this.usualWeight = usualWeight;
    }

    /** 0 to 100, or {@link #EXCLUDED}. */
    abstract int points(Pair pair);

    /** What a pair that is not excluded should hear. */
    Verdict verdict(Pair pair) {
        return Verdict.FOR;
    }

    Object[] arguments(Pair pair) {
        return NOTHING;
    }

    final Reason judge(Pair pair) {
        int points = points(pair);
        return points == EXCLUDED
                ? Reason.of(this, Verdict.EXCLUDES, 0, arguments(pair))
                : Reason.of(this, verdict(pair), points, arguments(pair));
    }

    Verdict byPoints(Pair pair) {
        return points(pair) == 0 ? Verdict.AGAINST : Verdict.FOR;
    }

    private static int unless(boolean excluded) {
        return excluded ? EXCLUDED : 0;
    }

    static Optional<Criterion> firstInTheWay(Pair pair) {
        return OF_PAIRS.stream()
                .filter(criterion -> criterion.points(pair) == EXCLUDED)
                .findFirst();
    }

    /** Those a programme weighs, in their order. */
    public static Stream<Criterion> weighed() {
        return Stream.of(values()).filter(Criterion::isWeighed);
    }

    public boolean isWeighed() {
        return usualWeight != NOT_WEIGHED;
    }

    boolean isOfPairs() {
        return this != LOAD;
    }

    boolean isWeighedInPairs() {
        return isWeighed() && isOfPairs();
    }

    /** That it is met is worth no word. */
    boolean goesWithoutSaying() {
        return this == INTEREST || this == MANDATE || this == PEAKS || this == CAPACITY || this == ORGANISATION;
    }

    public int usualWeight() {
        return usualWeight;
    }
}
