package org.echoppe.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SolverTest {

    @Property(tries = 4_000)
    void or_tools_finds_nothing_better(@ForAll long seed) {
        Market market = MarketFixture.market(seed);
        Solution best = Solver.solve(market);
        int[] theirs = OrTools.mentors(market);

        assertThat(best.certificate().isProven()).isTrue();
        assertThat(Worth.of(best)).isEqualTo(Worth.of(market, merchant -> theirs[merchant]));
    }

    @Property(tries = 3_000)
    void jgrapht_finds_nothing_better(@ForAll long seed) {
        Market market = MarketFixture.market(seed);
        int[] theirs = JGraphT.mentors(market);

        assertThat(Worth.of(Solver.solve(market))).isEqualTo(Worth.of(market, merchant -> theirs[merchant]));
    }

    @Property(tries = 300)
    void the_same_market_gives_the_same_answer(@ForAll long seed) {
        Solution once = Solver.solve(MarketFixture.market(seed));
        Solution again = Solver.solve(MarketFixture.market(seed));

        assertThat(once.movesTo(again)).isEmpty();
    }

    @Property(tries = 300)
    void the_numbers_told_are_those_of_the_pairs(@ForAll long seed) {
        Solution best = Solver.solve(MarketFixture.market(seed));
        Worth worth = Worth.of(best);

        assertThat(best.paired()).isEqualTo(worth.paired());
        assertThat(best.value()).isEqualTo(worth.value());
    }

    @Property(tries = 300)
    void stopped_on_the_way_it_is_the_best_for_those_who_joined(@ForAll long seed) {
        MarketBuilder builder = Market.builder();
        int mentors = 3 + (int) Math.floorMod(seed, 5L);
        for (int mentor = 0; mentor < mentors; mentor++) {
            builder.mentor(new Seats(0, 120));
        }
        var random = new java.util.Random(seed);
        for (int i = 0; i < 600; i++) {
            int merchant = builder.merchant();
            for (int mentor = 0; mentor < mentors; mentor++) {
                builder.arc(merchant, mentor, random.nextInt(100));
            }
        }
        Solution stopped = Solver.solve(builder.build(), (done, of) -> done < 512);

        assertThat(stopped.isComplete()).isFalse();
        assertThat(stopped.certificate().isProven()).isTrue();
        assertThat(stopped.paired()).isEqualTo(Math.min(512, 120 * mentors));
        assertThat(stopped.mentorOf(550)).isEqualTo(Solution.NOBODY);
    }

    @Test
    void progress_is_told_from_nothing_to_all() {
        List<Integer> told = new ArrayList<>();
        MarketBuilder builder = Market.builder();
        for (int i = 0; i < 1_100; i++) {
            builder.merchant();
        }

        Solution solution = Solver.solve(builder.build(), (done, of) -> told.add(done) && of == 1_100);

        assertThat(told).containsExactly(0, 512, 1_024, 1_100);
        assertThat(solution.isComplete()).isTrue();
    }

    @Test
    void more_merchants_come_before_more_points() {
        MarketBuilder market = Market.builder();
        int ines = market.mentor(new Seats(0, 1));
        int karim = market.mentor(new Seats(0, 1));
        int lagarde = market.merchant();
        int martin = market.merchant();
        Solution best = Solver.solve(market.arc(lagarde, ines, 100)
                .arc(lagarde, karim, 1)
                .arc(martin, ines, 1)
                .build());

        assertThat(best.mentorOf(lagarde)).isEqualTo(karim);
        assertThat(best.mentorOf(martin)).isEqualTo(ines);
    }

    @Test
    void equal_answers_spread_the_work_over_mentors_who_have_less() {
        MarketBuilder market = Market.builder();
        market.mentor(new Seats(1, 3));
        int karim = market.mentor(new Seats(0, 3));
        Solution best = Solver.solve(
                market.arc(market.merchant(), 0, 50).arc(0, karim, 50).build());

        assertThat(best.mentorOf(0)).isEqualTo(karim);
    }

    @Test
    void what_is_still_equal_goes_by_the_list_and_moves_nobody() {
        MarketBuilder market = Market.builder();
        market.mentor(new Seats(0, 1));
        market.mentor(new Seats(0, 1));
        for (int i = 0; i < 3; i++) {
            int merchant = market.merchant();
            market.arc(merchant, 1, 50).arc(merchant, 0, 50);
        }
        Solution best = Solver.solve(market.build());

        assertThat(List.of(best.mentorOf(0), best.mentorOf(1), best.mentorOf(2)))
                .containsExactly(0, 1, Solution.NOBODY);
    }

    @Test
    void load_that_costs_points_is_spread_even_where_it_costs_some() {
        MarketBuilder market = Market.builder().loadWeight(10);
        market.mentor(new Seats(0, 9));
        market.mentor(new Seats(0, 9));
        for (int i = 0; i < 4; i++) {
            int merchant = market.merchant();
            market.arc(merchant, 0, 50).arc(merchant, 1, 35);
        }
        Solution best = Solver.solve(market.build());

        assertThat(best.points()).isEqualTo(50 + 50 + 50 + 35);
        assertThat(best.value()).isEqualTo(50 + 50 + 50 + 35 - 10 - 20);
    }

    @Test
    void no_organisation_takes_the_whole_programme() {
        MarketBuilder market = Market.builder();
        int bank = market.organisation(2);
        market.mentor(new Seats(1, 9, bank));
        market.mentor(new Seats(0, 9, bank));
        int baker = market.mentor(new Seats(0, 9));
        for (int i = 0; i < 3; i++) {
            int merchant = market.merchant();
            market.arc(merchant, 0, 90).arc(merchant, 1, 80).arc(merchant, baker, 10);
        }
        Solution best = Solver.solve(market.build());

        assertThat(best.points()).isEqualTo(90 + 10 + 10);
    }

    @Test
    void of_contradictory_pins_one_is_kept_and_the_other_merchant_is_alone() {
        MarketBuilder market = Market.builder();
        market.mentor(new Seats(0, 1));
        market.mentor(new Seats(0, 1));
        market.arc(market.merchant(), 0, 100);
        market.arc(market.merchant(), 0, 20).arc(1, 1, 90).pin(1, 0);
        market.arc(market.merchant(), 0, 30).pin(2, 0);
        market.arc(market.merchant(), 1, 5).pin(3, 0);
        Solution best = Solver.solve(market.build());

        assertThat(List.of(best.mentorOf(0), best.mentorOf(1), best.mentorOf(2), best.mentorOf(3)))
                .containsExactly(-1, -1, 0, -1);
        assertThat(best.certificate().isProven()).isTrue();
    }

    @Test
    void a_forbidden_pair_is_not_made_unless_it_is_pinned_too() {
        MarketBuilder market = Market.builder();
        market.mentor(new Seats(0, 2));
        market.arc(market.merchant(), 0, 100).forbid(0, 0);
        market.arc(market.merchant(), 0, 100).forbid(1, 0).pin(1, 0);
        Solution best = Solver.solve(market.build());

        assertThat(best.mentorOf(0)).isEqualTo(Solution.NOBODY);
        assertThat(best.mentorOf(1)).isZero();
    }

    @Test
    void nobody_at_all_is_an_answer_too() {
        assertThat(Solver.solve(Market.builder().build()).certificate().isProven())
                .isTrue();
    }

    @Test
    void what_no_market_can_hold_is_refused_by_name() {
        MarketBuilder market = Market.builder();
        market.mentor(new Seats(0, 1));
        market.arc(market.merchant(), 0, 1).arc(0, 0, 2);

        assertThatThrownBy(market::build).hasMessage("This choice (0) is there twice.");
        assertThatThrownBy(() -> market.arc(0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> market.mentor(new Seats(0, 1, 3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Seats(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
