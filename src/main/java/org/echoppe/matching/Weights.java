package org.echoppe.matching;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** How much each weighed criterion counts in a programme, from 0 (not at all) to 10; one that is not named counts as usual. */
public record Weights(Map<Criterion, Integer> byCriterion) implements Serializable {

    public static final int MOST = 10;

    public static final Weights USUAL = new Weights(Map.of());

    /** Points a mentor's next merchant costs for every one before, for each weight of load. */
    private static final int POINTS_A_MERCHANT = 10;

    public Weights {
        var all = new EnumMap<Criterion, Integer>(Criterion.class);
        Criterion.weighed().forEach(criterion -> all.put(criterion, criterion.usualWeight()));
        byCriterion.forEach((criterion, weight) -> all.put(checked(criterion, weight), weight));
        byCriterion = Map.copyOf(all);
    }

    private static Criterion checked(Criterion criterion, int weight) {
        if (!criterion.isWeighed() || weight < 0 || weight > MOST) {
            throw new IllegalArgumentException("(%s) cannot weigh (%d).".formatted(criterion, weight));
        }
        return criterion;
    }

    public int of(Criterion criterion) {
        return byCriterion.getOrDefault(criterion, 0);
    }

    public Weights with(Criterion criterion, int weight) {
        var changed = new EnumMap<>(byCriterion);
        changed.put(criterion, weight);
        return new Weights(changed);
    }

    /** What a pair is worth, the sum of weight × points; or {@link Criterion#EXCLUDED}. */
    int value(Pair pair) {
        int value = 0;
        for (Criterion criterion : Criterion.OF_PAIRS) {
            int points = criterion.points(pair);
            if (points == Criterion.EXCLUDED) {
                return Criterion.EXCLUDED;
            }
            value += of(criterion) * points;
        }
        return value;
    }

    int value(Judgement judgement) {
        return judgement.reasons().stream()
                .mapToInt(reason -> of(reason.criterion()) * reason.points())
                .sum();
    }

    /** What a mentor's next merchant costs for every one before, in the coin of {@link #value}. */
    int loadWeight() {
        return of(Criterion.LOAD) * POINTS_A_MERCHANT;
    }

    /** A value as people read it: out of 100. */
    public int outOfHundred(long value) {
        int all = Criterion.weighed()
                .filter(Criterion::isWeighedInPairs)
                .mapToInt(this::of)
                .sum();
        return all == 0 ? 0 : (int) Math.round((double) value / all);
    }
}
