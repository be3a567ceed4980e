package org.echoppe.matching;

import static org.echoppe.matching.Reason.speaksAgainst;
import static org.echoppe.matching.Reason.speaksFor;

import java.util.stream.Stream;

/** What decides whether a mentor can accompany a merchant, in the order it is asked, and what it is worth out of 100. */
public enum Criterion {

    /** 20 points for each level of skill in the action the merchant wishes for; without it, no pair. */
    SKILL {
        @Override
        Reason judge(Pair pair) {
            var action = pair.merchant().wishedAction();
            return pair.skill() == 0
                    ? speaksAgainst(this, action)
                    : speaksFor(this, POINTS_PER_LEVEL * pair.skill(), action, pair.skill());
        }
    },

    /** A mentor who has an interest in the shop, or competes with it, does not accompany it. */
    INTEREST {
        @Override
        Reason judge(Pair pair) {
            boolean interested = pair.mentor().interests().stream().anyMatch(new ShopNames(pair.merchant())::mean);
            return interested ? speaksAgainst(this) : speaksFor(this, 0);
        }
    },

    /** They speak a language in common. */
    LANGUAGE {
        @Override
        Reason judge(Pair pair) {
            String language = pair.merchant().language();
            return pair.mentor().languages().contains(language)
                    ? speaksFor(this, 0, language)
                    : speaksAgainst(this, language);
        }
    },

    /** The mentor works the way the merchant asked for. */
    MODE {
        @Override
        Reason judge(Pair pair) {
            var mode = pair.merchant().mode();
            return pair.mentor().modes().contains(mode) ? speaksFor(this, 0, mode) : speaksAgainst(this, mode);
        }
    },

    /** One point for every quarter of an hour a week when the shop is quiet and the mentor there, up to 40; without any, no pair. */
    QUIET_TIME {
        @Override
        Reason judge(Pair pair) {
            long minutes = pair.sharedQuietMinutes();
            return minutes == 0
                    ? speaksAgainst(this)
                    : speaksFor(this, (int) Math.min(MOST_FOR_TIME, minutes / MINUTES_PER_POINT), minutes);
        }
    },

    /** The mentor has a place left. */
    CAPACITY {
        @Override
        Reason judge(Pair pair) {
            int capacity = pair.mentor().capacity();
            return pair.others() < capacity
                    ? speaksFor(this, 0, pair.others() + 1, capacity)
                    : speaksAgainst(this, pair.others(), capacity);
        }
    };

    private static final int POINTS_PER_LEVEL = 20;
    private static final int MOST_FOR_TIME = 40;
    private static final int MINUTES_PER_POINT = 15;

    abstract Reason judge(Pair pair);

    static Judgement judgeAll(Pair pair) {
        return new Judgement(
                Stream.of(values()).map(criterion -> criterion.judge(pair)).toList());
    }
}
