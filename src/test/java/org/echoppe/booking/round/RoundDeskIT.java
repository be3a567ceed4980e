package org.echoppe.booking.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.echoppe.booking.round.HalfDay.Half.AFTERNOON;
import static org.echoppe.booking.round.HalfDay.Half.MORNING;
import static org.echoppe.booking.round.VisitOutcome.NOT_NOW;
import static org.echoppe.booking.round.VisitOutcome.SEEN;
import static org.echoppe.booking.round.VisitOutcome.STEP_DONE;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.ActionFixture;
import org.echoppe.action.Plan;
import org.echoppe.booking.AccompaniedShop;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingFixture;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.MentorDayDesk;
import org.echoppe.booking.SlotRequest;
import org.echoppe.booking.round.RoundStop.Beside;
import org.echoppe.merchant.MerchantId;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.echoppe.testing.TestTown;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RoundDeskIT {

    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 2);
    private static final HalfDay THIS_MORNING = new HalfDay(TUESDAY, MORNING);
    private static final Instant ELEVEN = Instant.parse("2027-03-02T10:00:00Z");

    @Inject
    private BookingFixture fixture;

    @Inject
    private ActionFixture others;

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private RoundDesk desk;

    @Inject
    private BookingDesk booking;

    @Inject
    private MentorDayDesk day;

    @Inject
    private ActionDesk actions;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void stand_still() {
        fixture.begin();
        clock.set(TestClock.TUESDAY_NINE);
    }

    @AfterEach
    void nothing_is_broken() {
        assertThat(fixture.broken()).isEmpty();
    }

    @Test
    void only_accepted_shops_are_on_the_round_and_each_with_its_number_its_calm_and_its_step() {
        Cohort cohort = fixture.cohort(3);
        assertThat(round(cohort, THIS_MORNING).isBlank()).isTrue();

        accept(cohort);

        Round round = round(cohort, THIS_MORNING);
        assertThat(round.today()).isTrue();
        assertThat(round.walk())
                .extracting(RoundStop::shop)
                .containsExactly("Librairie 0", "Librairie 1", "Librairie 2");
        assertThat(round.walk()).allSatisfy(stop -> {
            assertThat(stop.phone()).isEqualTo("+33639980102");
            assertThat(stop.quiet()).isNotEmpty();
            assertThat(stop.step()).isNotNull();
        });
    }

    @Test
    void a_booked_session_stands_at_its_time_and_its_shop_is_not_called_upon_besides() {
        Cohort cohort = accepted(3);
        clock.set(TestClock.TUESDAY_NINE.minus(Duration.ofHours(30)));
        book(cohort, cohort.shops().get(1), ELEVEN);
        clock.set(TestClock.TUESDAY_NINE);

        Round round = round(cohort, THIS_MORNING);

        assertThat(round.walk()).hasSize(3);
        assertThat(round.walk().stream().filter(stop -> stop.session() != null))
                .extracting(RoundStop::merchant)
                .containsExactly(cohort.shops().get(1));
    }

    @Test
    void a_shop_that_is_closed_is_named_beside_the_walk() {
        Cohort cohort = accepted(1);

        Round sunday = round(cohort, new HalfDay(TUESDAY.plusDays(5), AFTERNOON));

        assertThat(sunday.walk()).isEmpty();
        assertThat(sunday.today()).isFalse();
        assertThat(sunday.beside()).extracting(RoundStop::beside).containsExactly(Beside.CLOSED);
    }

    @Test
    void a_visit_that_did_a_step_ticks_it_outside_any_session_and_is_seen_everywhere() {
        Cohort cohort = accepted(1);
        UUID step = plan(cohort).next().orElseThrow().id();

        VisitRow told = tell(cohort, "first-key", STEP_DONE, step, "Terminal branché");

        assertThat(told.minutes()).isEqualTo(3);
        assertThat(plan(cohort).stepsDone()).isEqualTo(1);
        assertThat(plan(cohort).steps().get(0).doneInSession()).isNull();
        Round round = round(cohort, THIS_MORNING);
        assertThat(round.walk()).isEmpty();
        assertThat(round.seen()).flatExtracting(RoundStop::visits).containsExactly(told);
        assertThat(as(cohort, () -> desk.last())).containsEntry(cohort.shop(), told);
        assertThat(coordinator(cohort, () -> desk.to(cohort.shop()))).containsExactly(told);
        assertThat(coordinator(cohort, () -> desk.facts(cohort.programme(), TUESDAY, TUESDAY)))
                .extracting(VisitFact::visit)
                .containsExactly(told.visit());
        assertThat(coordinator(cohort, () -> booking.facts(cohort.programme(), TUESDAY, TUESDAY)))
                .isEmpty();
    }

    @Test
    void the_same_told_twice_is_one_visit_also_at_the_same_moment_and_from_another_page() {
        Cohort cohort = accepted(1);
        UUID step = plan(cohort).next().orElseThrow().id();

        Callable<VisitRow> once = () -> tell(cohort, "first-key", STEP_DONE, step, null);
        List<VisitRow> answers = acting.atOnce(Collections.nCopies(8, once));

        assertThat(answers).containsOnly(answers.get(0));
        assertThat(tell(cohort, "other-page", STEP_DONE, step, null)).isEqualTo(answers.get(0));
        assertThat(coordinator(cohort, () -> desk.to(cohort.shop()))).hasSize(1);
        assertThat(plan(cohort).stepsDone()).isEqualTo(1);
    }

    @Test
    void two_pages_tell_of_one_visit_in_a_half_day() {
        Cohort cohort = accepted(1);
        UUID step = plan(cohort).next().orElseThrow().id();

        List<VisitRow> answers = acting.atOnce(List.of(
                () -> tell(cohort, "one-page", SEEN, null, "Rien à signaler"),
                () -> tell(cohort, "other-page", STEP_DONE, step, null),
                () -> tell(cohort, "third-page", SEEN, null, null)));

        assertThat(answers)
                .extracting(VisitRow::visit)
                .containsOnly(answers.get(0).visit());
        assertThat(coordinator(cohort, () -> desk.to(cohort.shop())))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.outcome()).isEqualTo(STEP_DONE);
                    assertThat(visit.note()).isEqualTo("Rien à signaler");
                });
        assertThat(plan(cohort).stepsDone()).isEqualTo(1);

        clock.forward(Duration.ofHours(5));
        tell(cohort, "afternoon", SEEN, null, null);
        assertThat(coordinator(cohort, () -> desk.to(cohort.shop()))).hasSize(2);
    }

    @Test
    void a_visit_is_taken_back_with_its_step_for_ten_minutes() {
        Cohort cohort = accepted(1);
        UUID step = plan(cohort).next().orElseThrow().id();
        VisitRow told = tell(cohort, "first-key", STEP_DONE, step, null);

        clock.forward(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(undo(cohort, told)).isEqualTo(new VisitResult.Told(told));
        clock.forward(Duration.ofHours(1));
        assertThat(undo(cohort, told)).isEqualTo(new VisitResult.Told(told));
        assertThat(plan(cohort).stepsDone()).isZero();
        assertThat(coordinator(cohort, () -> desk.to(cohort.shop()))).isEmpty();

        VisitRow again = tell(cohort, "first-key", STEP_DONE, step, null);
        clock.forward(Duration.ofMinutes(10));
        assertThat(undo(cohort, again)).isEqualTo(new VisitResult.Refused(VisitRule.TOO_LATE));
        assertThat(plan(cohort).stepsDone()).isEqualTo(1);
    }

    @Test
    void a_step_somebody_ticked_meanwhile_stays_theirs() {
        Cohort cohort = accepted(1);
        UUID step = plan(cohort).next().orElseThrow().id();
        coordinator(cohort, () -> {
            actions.tick(cohort.shop(), List.of(step), null);
            return null;
        });

        undo(cohort, tell(cohort, "first-key", STEP_DONE, step, null));

        assertThat(plan(cohort).stepsDone()).isEqualTo(1);
    }

    @Test
    void a_shop_that_was_busy_can_be_seen_later() {
        Cohort cohort = accepted(1);
        tell(cohort, "first-key", NOT_NOW, null, null);
        clock.forward(Duration.ofMinutes(5));
        tell(cohort, "second-key", SEEN, null, null);

        assertThat(round(cohort, THIS_MORNING).seen().get(0).visits())
                .extracting(VisitRow::outcome)
                .containsExactly(NOT_NOW, SEEN);
    }

    @Test
    void another_mentors_shop_and_one_that_was_not_accepted_are_not_theirs_to_visit() {
        Cohort ours = accepted(1);
        Cohort theirs = accepted(1);
        Cohort offered = fixture.cohort(1);
        MerchantId alone = acting.asSystem(ours.town(), () -> others.shop(ours.programme(), "Boulangerie Lagarde"));
        VisitRow told = tell(theirs, "first-key", SEEN, null, null);

        assertThatThrownBy(() -> as(ours, () -> desk.tell(visit("key-of-ours", theirs.shop()))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(ours, () -> desk.tell(visit("key-of-ours", alone))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(offered, () -> desk.tell(visit("key-of-ours", offered.shop()))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> undo(ours, told)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> tell(ours, "key-of-ours", STEP_DONE, UUID.randomUUID(), null))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_round_costs_as_many_statements_with_ten_shops_as_with_one() {
        Cohort one = accepted(1);
        Cohort ten = accepted(10);

        assertThat(statements(ten)).isEqualTo(statements(one));
    }

    private long statements(Cohort cohort) {
        return as(cohort, () -> fixture.statementsOf(() -> desk.round(THIS_MORNING, Locale.FRENCH)));
    }

    private Cohort accepted(int shops) {
        Cohort cohort = fixture.cohort(shops);
        accept(cohort);
        return cohort;
    }

    private void accept(Cohort cohort) {
        as(cohort, () -> {
            day.today(Locale.FRENCH).shops().stream()
                    .map(AccompaniedShop::pairing)
                    .forEach(day::accept);
            return null;
        });
    }

    private void book(Cohort cohort, MerchantId shop, Instant start) {
        acting.asSystem(cohort.town(), () -> booking.book(shop, SlotRequest.of(start, 15)));
    }

    private Round round(Cohort cohort, HalfDay half) {
        return as(cohort, () -> desk.round(half, Locale.FRENCH));
    }

    private VisitRow tell(Cohort cohort, String key, VisitOutcome outcome, UUID step, String note) {
        return as(cohort, () -> desk.tell(new NewVisit(key, cohort.shop(), outcome, step, note)));
    }

    private static NewVisit visit(String key, MerchantId shop) {
        return new NewVisit(key, shop, SEEN, null, null);
    }

    private VisitResult undo(Cohort cohort, VisitRow visit) {
        return as(cohort, () -> desk.undo(visit.visit()));
    }

    private Plan plan(Cohort cohort) {
        return as(cohort, () -> actions.planOf(cohort.shop(), Locale.FRENCH));
    }

    private <T> T coordinator(Cohort cohort, Callable<T> work) {
        return acting.asAccount(towns.open(cohort.town(), Role.COORDINATOR), work);
    }

    private <T> T as(Cohort cohort, Callable<T> work) {
        return acting.asAccount(cohort.mentorAccount(), work);
    }
}
