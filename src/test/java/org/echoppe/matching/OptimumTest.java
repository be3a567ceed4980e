package org.echoppe.matching;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OptimumTest {

    record Town(int merchants, List<Places> mentors, List<Candidate> candidates) {

        List<Candidate> optimum() {
            return Optimum.of(merchants, mentors, candidates);
        }
    }

    @Property(tries = 600)
    void nobody_finds_a_better_pairing_by_trying_them_all(@ForAll("towns") Town town) {
        assertThat(Worth.of(town, town.optimum())).isEqualTo(new Exhaustive(town).best());
    }

    @Property(tries = 300)
    void a_merchant_has_one_mentor_at_most(@ForAll("towns") Town town) {
        assertThat(town.optimum()).extracting(Candidate::merchant).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void no_mentor_takes_more_than_the_free_places(@ForAll("towns") Town town) {
        town.optimum().stream()
                .collect(groupingBy(Candidate::mentor, counting()))
                .forEach((mentor, taken) -> assertThat(taken)
                        .isLessThanOrEqualTo(town.mentors().get(mentor).free()));
    }

    @Property(tries = 300)
    void only_possible_pairs_are_chosen(@ForAll("towns") Town town) {
        assertThat(town.candidates()).containsAll(town.optimum());
    }

    @Property(tries = 300)
    void the_order_in_which_candidates_come_changes_nothing(@ForAll("towns") Town town, @ForAll long seed) {
        List<Candidate> shuffled = new ArrayList<>(town.candidates());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Optimum.of(town.merchants(), town.mentors(), shuffled)).isEqualTo(town.optimum());
    }

    @Test
    void more_merchants_come_before_more_points() {
        var candidates = List.of(new Candidate(0, 0, 100), new Candidate(0, 1, 1), new Candidate(1, 0, 1));

        assertThat(Optimum.of(2, List.of(new Places(0, 1), new Places(0, 1)), candidates))
                .containsExactly(new Candidate(0, 1, 1), new Candidate(1, 0, 1));
    }

    @Test
    void equal_answers_spread_the_work_over_mentors_who_have_less() {
        var candidates = List.of(new Candidate(0, 0, 50), new Candidate(0, 1, 50));

        assertThat(Optimum.of(1, List.of(new Places(1, 3), new Places(0, 3)), candidates))
                .containsExactly(new Candidate(0, 1, 50));
    }

    @Test
    void nobody_to_pair_is_an_answer_too() {
        assertThat(Optimum.of(3, List.of(new Places(0, 0)), List.of())).isEmpty();
        assertThat(Optimum.of(1, List.of(new Places(2, 2)), List.of(new Candidate(0, 0, 9))))
                .isEmpty();
    }

    @Provide
    Arbitrary<Town> towns() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 4))
                .flatAs(this::towns);
    }

    private Arbitrary<Town> towns(int merchants, int mentors) {
        var places = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3))
                .as(Places::new)
                .list()
                .ofSize(mentors);
        // Few different points, so that many answers are equal.
        var points = Arbitraries.of(0, 1, 2, 100).injectNull(0.3).list().ofSize(merchants * mentors);
        return Combinators.combine(places, points)
                .as((free, worth) -> new Town(merchants, free, candidates(mentors, worth)));
    }

    private static List<Candidate> candidates(int mentors, List<Integer> worth) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < worth.size(); i++) {
            if (worth.get(i) != null) {
                candidates.add(new Candidate(i / mentors, i % mentors, worth.get(i)));
            }
        }
        return candidates;
    }

    /** What is compared, the most important first; load is the places' numbers summed up. */
    record Worth(int merchants, int points, int load) implements Comparable<Worth> {

        static Worth of(Town town, List<Candidate> chosen) {
            int[] next = town.mentors().stream().mapToInt(Places::taken).toArray();
            int load = chosen.stream().mapToInt(pair -> next[pair.mentor()]++).sum();
            return new Worth(
                    chosen.size(), chosen.stream().mapToInt(Candidate::points).sum(), load);
        }

        @Override
        public int compareTo(Worth other) {
            int byMerchants = Integer.compare(merchants, other.merchants);
            int byPoints = byMerchants != 0 ? byMerchants : Integer.compare(points, other.points);
            return byPoints != 0 ? byPoints : Integer.compare(other.load, load);
        }
    }

    /** Tries every pairing there is. */
    record Exhaustive(Town town) {

        Worth best() {
            return bestFrom(0, new ArrayList<>());
        }

        private Worth bestFrom(int merchant, List<Candidate> chosen) {
            if (merchant == town.merchants()) {
                return Worth.of(town, chosen);
            }
            Worth best = bestFrom(merchant + 1, chosen);
            for (Candidate pair : town.candidates()) {
                if (pair.merchant() == merchant && hasRoom(pair.mentor(), chosen)) {
                    chosen.add(pair);
                    Worth with = bestFrom(merchant + 1, chosen);
                    chosen.remove(chosen.size() - 1);
                    best = with.compareTo(best) > 0 ? with : best;
                }
            }
            return best;
        }

        private boolean hasRoom(int mentor, List<Candidate> chosen) {
            return chosen.stream().filter(pair -> pair.mentor() == mentor).count()
                    < town.mentors().get(mentor).free();
        }
    }
}
