package org.echoppe.matching.optimum;

/** Pairs a whole cohort in the best way there is. */
public final class Solver {

    /** Merchants between two looks at whether to go on: some milliseconds' worth in a whole region. */
    private static final int STRIDE = 512;

    private Solver() {}

    public static Solution solve(Market market) {
        return solve(market, Progress.UNWATCHED);
    }

    /** Stopped on the way, it is the best for the merchants who joined so far; the others are in no pairing yet. */
    public static Solution solve(Market market, Progress progress) {
        Plan plan = new Plan(market);
        Placing placing = new Placing(market, plan);
        int all = market.merchants();
        for (int merchant = 0; merchant < all; merchant++) {
            if (merchant % STRIDE == 0 && !progress.goesOn(merchant, all)) {
                return Solution.solved(market, plan, false);
            }
            placing.place(merchant);
        }
        progress.goesOn(all, all);
        placing.lookAround();
        return Solution.solved(market, plan, true);
    }
}
