package org.echoppe.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.action.PlanFixture.NOON;
import static org.echoppe.action.PlanFixture.step;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to a plan: sessions that tick several steps, interruptions that tick none, corrections, taps alone. */
class StepsAddUpTest {

    /** Steps ticked or unticked together, in a session or outside any. */
    record Event(boolean done, List<Integer> steps, UUID session) {}

    @Property
    void steps_and_minutes_done_and_left_always_add_up(
            @ForAll("minutes") List<Integer> minutes, @ForAll("events") List<Event> events) {
        ActionPlan plan =
                PlanFixture.planOf(minutes.stream().mapToInt(each -> each).toArray());
        int all = minutes.stream().mapToInt(each -> each).sum();

        for (Event event : events) {
            happen(plan, event, minutes.size());
            Plan seen = plan.in(Locale.FRENCH);

            assertThat(seen.minutesDone() + seen.minutesLeft())
                    .isEqualTo(seen.minutes())
                    .isEqualTo(all);
            assertThat(seen.stepsDone() + seen.stepsLeft().size()).isEqualTo(minutes.size());
            assertThat(seen.stepsLeft().stream().mapToInt(PlanStep::minutes).sum())
                    .isEqualTo(seen.minutesLeft());
            assertThat(seen.isDone()).isEqualTo(seen.minutesLeft() == 0);
        }
    }

    private static void happen(ActionPlan plan, Event event, int size) {
        List<UUID> steps = event.steps().stream()
                .filter(place -> place <= size)
                .map(PlanFixture::step)
                .toList();
        if (event.done()) {
            plan.tick(steps, event.session(), NOON);
        } else {
            plan.untick(steps);
        }
    }

    @Property
    void a_session_books_the_next_steps_that_fit_and_at_least_one(
            @ForAll("minutes") List<Integer> minutes, @ForAll @IntRange(min = 1, max = 40) int length) {
        Plan plan = PlanFixture.planOf(minutes.stream().mapToInt(each -> each).toArray())
                .in(Locale.FRENCH);

        List<PlanStep> booked = plan.stepsFor(length);

        assertThat(booked).isEqualTo(plan.stepsLeft().subList(0, booked.size())).isNotEmpty();
        int taken = booked.stream().mapToInt(PlanStep::minutes).sum();
        assertThat(booked.size() == 1 || taken <= length).isTrue();
        assertThat(booked.size() == minutes.size() || taken + minutes.get(booked.size()) > length)
                .isTrue();
    }

    @Provide
    static Arbitrary<List<Integer>> minutes() {
        return Arbitraries.integers().between(1, 10).list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    static Arbitrary<List<Event>> events() {
        var places = Arbitraries.integers().between(1, 20).set().ofMaxSize(5).map(List::copyOf);
        var sessions = Arbitraries.of(step(201), step(202)).injectNull(0.3);
        return Combinators.combine(Arbitraries.of(true, false), places, sessions)
                .as(Event::new)
                .list()
                .ofMaxSize(30);
    }
}
