package org.echoppe.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ExhaustiveTest {

    @Property(tries = 3_000)
    void nobody_finds_a_better_pairing_by_trying_them_all(@ForAll long seed) {
        Market market = MarketFixture.tiny(seed);

        assertThat(Worth.of(Solver.solve(market))).isEqualTo(new AllPairings(market).best());
    }

    /** Tries every pairing there is. */
    private static final class AllPairings {

        private final Market market;
        private final int[] chosen;
        private final int[] free;
        private final int[] rooms;

        AllPairings(Market market) {
            this.market = market;
            chosen = new int[market.merchants()];
            free = market.mentors.free();
            rooms = market.mentors.rooms();
            Arrays.fill(chosen, Solution.NOBODY);
        }

        Worth best() {
            return bestFrom(0);
        }

        private Worth bestFrom(int merchant) {
            if (merchant == chosen.length) {
                return Worth.of(market, each -> chosen[each]);
            }
            Worth best = bestFrom(merchant + 1);
            for (int mentor : market.choices(merchant).others) {
                if (take(mentor, 1)) {
                    chosen[merchant] = mentor;
                    Worth with = bestFrom(merchant + 1);
                    best = with.compareTo(best) > 0 ? with : best;
                    chosen[merchant] = Solution.NOBODY;
                    take(mentor, -1);
                }
            }
            return best;
        }

        private boolean take(int mentor, int places) {
            int house = market.mentors.seats(mentor).organisation();
            boolean organised = house != Seats.INDEPENDENT;
            if (places > 0 && (free[mentor] == 0 || organised && rooms[house] == 0)) {
                return false;
            }
            free[mentor] -= places;
            if (organised) {
                rooms[house] -= places;
            }
            return true;
        }
    }
}
