package org.echoppe.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.echoppe.action.PlanFixture.NOON;
import static org.echoppe.action.PlanFixture.planOf;
import static org.echoppe.action.PlanFixture.step;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.echoppe.access.NotAllowedException;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final UUID MONDAY = new UUID(1, 1);
    private static final UUID TUESDAY = new UUID(1, 2);

    @Test
    void a_plan_begins_with_everything_to_do() {
        Plan plan = planOf(8, 10, 5).in(Locale.FRENCH);

        assertThat(plan.next()).map(PlanStep::title).contains("Étape 1");
        assertThat(plan.minutesLeft()).isEqualTo(23);
        assertThat(plan.stepsDone()).isZero();
        assertThat(plan.isDone()).isFalse();
    }

    @Test
    void the_next_step_is_the_first_one_not_done_whatever_was_done_behind_it() {
        ActionPlan plan = planOf(8, 10, 5);
        plan.tick(List.of(step(3), step(1)), MONDAY, NOON);

        assertThat(plan.in(Locale.ENGLISH).next()).map(PlanStep::title).contains("Step 2");
    }

    @Test
    void the_action_is_done_with_its_last_step_and_not_before() {
        ActionPlan plan = planOf(8, 10);
        plan.tick(List.of(step(1)), MONDAY, NOON);
        assertThat(plan.in(Locale.FRENCH).isDone()).isFalse();

        plan.tick(List.of(step(2)), TUESDAY, NOON);
        assertThat(plan.in(Locale.FRENCH).isDone()).isTrue();
        assertThat(plan.in(Locale.FRENCH).next()).isEmpty();
    }

    @Test
    void an_action_without_steps_is_never_done() {
        assertThat(planOf().in(Locale.FRENCH).isDone()).isFalse();
    }

    @Test
    void a_step_keeps_the_session_that_did_it_first() {
        ActionPlan plan = planOf(8, 10);
        plan.tick(List.of(step(1)), MONDAY, NOON);
        boolean changed = plan.tick(List.of(step(1)), TUESDAY, NOON.plusSeconds(60));

        assertThat(changed).isFalse();
        assertThat(plan.in(Locale.FRENCH).doneIn(MONDAY)).containsExactly(step(1));
        assertThat(plan.in(Locale.FRENCH).doneIn(TUESDAY)).isEmpty();
    }

    @Test
    void a_step_taken_back_can_be_done_again_in_another_session() {
        ActionPlan plan = planOf(8);
        plan.tick(List.of(step(1)), MONDAY, NOON);
        plan.untick(List.of(step(1)));
        plan.tick(List.of(step(1)), TUESDAY, NOON);

        assertThat(plan.in(Locale.FRENCH).doneIn(TUESDAY)).containsExactly(step(1));
    }

    @Test
    void a_step_of_another_plan_is_refused_and_nothing_is_ticked() {
        ActionPlan plan = planOf(8);

        assertThatThrownBy(() -> plan.tick(List.of(step(1), step(7)), MONDAY, NOON))
                .isInstanceOf(NotAllowedException.class);
        assertThat(plan.hasDoneSteps()).isFalse();
    }

    @Test
    void a_language_without_words_is_read_in_french() {
        assertThat(planOf(8).in(Locale.GERMAN).next()).map(PlanStep::title).contains("Étape 1");
    }

    @Property
    void minutes_and_steps_add_up_whatever_the_order_of_ticks_and_unticks(
            @ForAll("durations") int[] minutes, @ForAll("moves") List<Move> moves) {
        ActionPlan plan = planOf(minutes);
        Set<Integer> done = new HashSet<>();
        moves.stream().filter(move -> move.place() <= minutes.length).forEach(move -> move.make(plan, done));

        Plan seen = plan.in(Locale.FRENCH);
        int expected = done.stream().mapToInt(place -> minutes[place - 1]).sum();
        assertThat(seen.minutesDone()).isEqualTo(expected);
        assertThat(seen.minutesDone() + seen.minutesLeft()).isEqualTo(seen.minutes());
        assertThat(seen.stepsDone()).isEqualTo(done.size());
        assertThat(seen.isDone()).isEqualTo(done.size() == minutes.length);
        assertThat(seen.next().map(PlanStep::place)).isEqualTo(firstMissing(done, minutes.length));
    }

    private static java.util.Optional<Integer> firstMissing(Set<Integer> done, int last) {
        return java.util.stream.IntStream.rangeClosed(1, last)
                .boxed()
                .filter(place -> !done.contains(place))
                .findFirst();
    }

    record Move(boolean tick, int place, UUID session) {

        void make(ActionPlan plan, Set<Integer> done) {
            if (tick) {
                plan.tick(List.of(step(place)), session, NOON);
                done.add(place);
            } else {
                plan.untick(List.of(step(place)));
                done.remove(place);
            }
        }
    }

    @Provide
    Arbitrary<int[]> durations() {
        return Arbitraries.integers()
                .between(1, 10)
                .array(int[].class)
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        var move = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.of(MONDAY, TUESDAY))
                .as(Move::new);
        return move.list().ofMaxSize(30);
    }
}
