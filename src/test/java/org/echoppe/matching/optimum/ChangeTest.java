package org.echoppe.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final int CHANGES = 12;

    @Property(tries = 8_000)
    void after_any_changes_it_is_as_good_as_solved_anew(@ForAll long seed) {
        Random random = new Random(seed);
        Solution solution = Solver.solve(MarketFixture.market(seed));
        boolean[] gone = new boolean[solution.market().merchants() + CHANGES];
        for (int i = 0; i < CHANGES; i++) {
            solution = changed(solution, random, gone);

            assertThat(solution.certificate().isProven()).isTrue();
            assertThat(Worth.of(solution)).isEqualTo(Worth.of(anew(solution, gone)));
        }
    }

    private static Solution changed(Solution solution, Random random, boolean[] gone) {
        int merchants = solution.market().merchants();
        int mentors = solution.market().mentors();
        int houses = solution.market().mentors.organisations();
        int kind = random.nextInt(9);
        if (kind == 0 || merchants == 0) {
            return solution.adding(choices(random, mentors));
        }
        if (kind == 1 || mentors == 0) {
            Seats seats = new Seats(random.nextInt(2), random.nextInt(6), random.nextInt(houses + 1) - 1);
            return solution.addingMentor(seats, choices(random, merchants));
        }
        int merchant = random.nextInt(merchants);
        int mentor = random.nextInt(mentors);
        if (kind == 2 && houses > 0) {
            return solution.withCap(random.nextInt(houses), random.nextInt(8));
        }
        gone[merchant] = kind == 3 || kind > 5 && gone[merchant];
        return switch (kind) {
            case 3 -> solution.without(merchant);
            case 4 -> solution.pinned(merchant, mentor);
            case 5 -> solution.released(merchant);
            case 6 -> solution.withoutMentor(mentor);
            case 7 -> solution.withCapacity(mentor, random.nextInt(7));
            default -> gone[merchant] ? solution : solution.forbidding(merchant, mentor);
        };
    }

    private static Choices choices(Random random, int others) {
        Choices.Builder choices = new Choices.Builder();
        IntStream.range(0, others)
                .filter(other -> random.nextBoolean())
                .forEach(other -> choices.add(other, random.nextInt(101)));
        return choices.build();
    }

    /** Who is gone may have nobody, so that they are in no pairing. */
    private static Solution anew(Solution solution, boolean[] gone) {
        Market market = solution.market();
        Choices[] allowed = market.pairs.allowed.clone();
        IntStream.range(0, allowed.length).filter(i -> gone[i]).forEach(i -> allowed[i] = Choices.NONE);
        return Solver.solve(market.with(new Pairs(allowed, allowed, market.mentors())));
    }

    @Property(tries = 500)
    void the_solution_before_stays_as_it_was(@ForAll long seed) {
        Solution before = Solver.solve(MarketFixture.market(seed));
        int[] mentors = mentors(before);
        Worth worth = Worth.of(before);

        Random random = new Random(seed);
        boolean[] gone = new boolean[mentors.length + CHANGES];
        Solution after = before;
        for (int i = 0; i < CHANGES; i++) {
            after = changed(after, random, gone);
        }

        assertThat(mentors(before)).isEqualTo(mentors);
        assertThat(Worth.of(before)).isEqualTo(worth);
        assertThat(before.certificate().isProven()).isTrue();
    }

    private static int[] mentors(Solution solution) {
        return IntStream.range(0, solution.market().merchants())
                .map(solution::mentorOf)
                .toArray();
    }

    @Property(tries = 500)
    void pinning_the_best_changes_nothing(@ForAll long seed) {
        Solution best = Solver.solve(MarketFixture.market(seed));
        Solution pinned = best;
        for (int merchant = 0; merchant < best.market().merchants(); merchant++) {
            if (best.mentorOf(merchant) != Solution.NOBODY) {
                pinned = pinned.pinned(merchant, best.mentorOf(merchant));
            }
        }

        assertThat(best.movesTo(pinned)).isEmpty();
        assertThat(pinned.certificate().isProven()).isTrue();
        assertThat(Worth.of(Solver.solve(pinned.market())).value()).isEqualTo(best.value());
    }

    @Property(tries = 500)
    void forbidding_never_improves(@ForAll long seed) {
        Solution best = Solver.solve(MarketFixture.market(seed));
        Market market = best.market();
        for (int merchant = 0; merchant < market.merchants(); merchant++) {
            for (int mentor : market.choices(merchant).others) {
                Solution without = best.forbidding(merchant, mentor);

                assertThat(Worth.of(without)).isLessThanOrEqualTo(Worth.of(best));
                assertThat(without.mentorOf(merchant)).isNotEqualTo(mentor);
            }
        }
    }

    @Property(tries = 500)
    void more_places_never_make_it_worse(@ForAll long seed) {
        Solution best = Solver.solve(MarketFixture.market(seed));
        for (int mentor = 0; mentor < best.market().mentors(); mentor++) {
            Solution more = best.withCapacity(
                    mentor, 1 + best.market().mentors.seats(mentor).capacity());

            assertThat(Worth.of(more)).isGreaterThanOrEqualTo(Worth.of(best));
        }
    }

    @Property(tries = 500)
    void who_leaves_and_comes_back_leaves_everything_as_good_as_it_was(@ForAll long seed) {
        Solution best = Solver.solve(MarketFixture.market(seed));
        for (int merchant = 0; merchant < best.market().merchants(); merchant++) {
            boolean asOffered =
                    best.market().choices(merchant) == best.market().pairs.offered(merchant);
            Solution back = best.without(merchant);

            assertThat(back.mentorOf(merchant)).isEqualTo(Solution.NOBODY);
            if (asOffered) {
                assertThat(Worth.of(back.released(merchant))).isEqualTo(Worth.of(best));
            }
        }
    }

    @Property(tries = 500)
    void why_not_tells_what_the_forced_pair_costs_and_whom_it_moves(@ForAll long seed) {
        Solution best = Solver.solve(MarketFixture.market(seed));
        Market market = best.market();
        for (int merchant = 0; merchant < market.merchants(); merchant++) {
            for (int mentor = 0; mentor < market.mentors(); mentor++) {
                WhyNot whyNot = best.whyNot(merchant, mentor);
                Solution forced = best.pinned(merchant, mentor);

                assertThat(whyNot.possible()).isEqualTo(forced.mentorOf(merchant) == mentor);
                assertThat(whyNot.merchantsLost()).isEqualTo(best.paired() - forced.paired());
                assertThat(whyNot.pointsLost()).isEqualTo(best.value() - forced.value());
                if (mentor == best.mentorOf(merchant)) {
                    assertThat(whyNot.moves()).isEmpty();
                }
            }
        }
    }

    @Test
    void why_not_names_the_chain() {
        MarketBuilder market = Market.builder();
        IntStream.range(0, 3).forEach(i -> market.mentor(new Seats(0, 1)));
        market.arc(market.merchant(), 0, 90).arc(0, 1, 80);
        market.arc(market.merchant(), 1, 70).arc(1, 2, 60);
        WhyNot whyNot = Solver.solve(market.build()).whyNot(0, 1);

        assertThat(whyNot.possible()).isTrue();
        assertThat(whyNot.merchantsLost()).isZero();
        assertThat(whyNot.pointsLost()).isEqualTo(90 + 70 - 80 - 60);
        assertThat(whyNot.moves()).containsExactly(new Move(1, 1, 2));
    }

    @Test
    void a_pair_that_was_never_offered_is_not_possible() {
        MarketBuilder market = Market.builder();
        market.mentor(new Seats(0, 1));
        market.mentor(new Seats(0, 1));
        market.arc(market.merchant(), 0, 90);
        WhyNot whyNot = Solver.solve(market.build()).whyNot(0, 1);

        assertThat(whyNot).isEqualTo(new WhyNot(false, 1, 90, java.util.List.of()));
    }

    @Test
    void who_was_pinned_and_released_moves_for_others_again() {
        MarketBuilder market = Market.builder();
        IntStream.range(0, 3).forEach(i -> market.mentor(new Seats(0, 1)));
        market.arc(market.merchant(), 0, 50).arc(0, 1, 45);
        Solution crowded = Solver.solve(market.build())
                .pinned(0, 0)
                .adding(new Choices.Builder().add(0, 60).add(2, 55).build())
                .released(0)
                .adding(new Choices.Builder().add(0, 60).build());

        assertThat(mentors(crowded)).containsExactly(1, 2, 0);
        assertThat(crowded.certificate().isProven()).isTrue();
    }

    @Test
    void a_hundred_merchants_come_and_a_hundred_go() {
        Solution solution = Solver.solve(MarketFixture.market(7));
        Random random = new Random(7);
        int before = solution.market().merchants();
        for (int i = 0; i < 100; i++) {
            solution = solution.adding(choices(random, solution.market().mentors()));
        }
        for (int i = 0; i < 100; i++) {
            solution = solution.without(before + i);
        }

        assertThat(Worth.of(solution)).isEqualTo(Worth.of(Solver.solve(MarketFixture.market(7))));
        assertThat(Arrays.stream(mentors(solution)).skip(before)).containsOnly(Solution.NOBODY);
    }
}
