package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.echoppe.access.AccountId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.ActionFixture;
import org.echoppe.action.Plan;
import org.echoppe.action.PlanStep;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.matching.PairingStatus;
import org.echoppe.merchant.MerchantDesk;
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
class MentorDayDeskIT {

    /** A Thursday, ten o’clock in Paris. */
    private static final Instant TEN = Instant.parse("2027-03-04T09:00:00Z");

    @Inject
    private BookingFixture fixture;

    @Inject
    private ActionFixture shops;

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private MentorDayDesk desk;

    @Inject
    private BookingDesk booking;

    @Inject
    private MerchantDesk merchants;

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
    void the_merchants_number_appears_once_the_pairing_is_accepted_and_the_plan_begins() {
        Cohort cohort = fixture.cohort(1);
        AccompaniedShop offered = today(cohort).shops().get(0);
        assertThat(offered.isOffered()).isTrue();
        assertThat(offered.phone()).isNull();

        accept(cohort, offered);
        accept(cohort, offered);

        AccompaniedShop accepted = today(cohort).shops().get(0);
        assertThat(accepted.status()).isEqualTo(PairingStatus.ACCEPTED);
        assertThat(accepted.phone()).isEqualTo("+33639980102");
        assertThat(acting.asSystem(cohort.town(), () -> actions.progress(cohort.programme())))
                .allMatch(row -> row.hasBegun());
    }

    @Test
    void a_session_stays_in_the_day_until_it_is_over_and_is_then_to_be_noted() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = booked(cohort, cohort.shop(), TEN);
        assertThat(today(cohort).ahead()).extracting(MentorSession::session).containsExactly(session);
        assertThat(sheet(cohort, session).hasBegun()).isFalse();

        clock.set(TEN.plus(Duration.ofMinutes(14)));
        assertThat(today(cohort).ahead()).extracting(MentorSession::session).containsExactly(session);
        assertThat(today(cohort).ahead().get(0).isRunning(clock.instant())).isTrue();
        assertThat(today(cohort).toNote()).isEmpty();
        assertThat(sheet(cohort, session).hasBegun()).isTrue();

        clock.set(TEN.plus(Duration.ofMinutes(15)));
        assertThat(today(cohort).ahead()).isEmpty();
        assertThat(today(cohort).toNote()).extracting(MentorSession::session).containsExactly(session);
    }

    @Test
    void what_was_noted_today_is_found_again_today_and_its_note_with_the_shop() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = booked(cohort, cohort.shop(), TEN);
        clock.set(TEN);
        note(cohort, session, SessionStatus.HELD, List.of());

        assertThat(today(cohort).ahead()).isEmpty();
        assertThat(today(cohort).noted()).extracting(MentorSession::session).containsExactly(session);
        assertThat(sheet(cohort, session).shop().lastNote()).isEqualTo("Terminal choisi");
        clock.set(TEN.plus(Duration.ofDays(1)));
        assertThat(today(cohort).noted()).isEmpty();
    }

    @Test
    void a_note_written_upon_an_older_one_is_refused_and_changes_nothing_unless_it_says_the_same() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = booked(cohort, cohort.shop(), TEN);
        clock.set(TEN);
        List<UUID> steps = steps(cohort);
        note(cohort, session, SessionStatus.HELD, steps.subList(0, 1));

        assertThat(noteUpon(null, cohort, session, SessionStatus.HELD, steps.subList(0, 1)))
                .isEqualTo(new ChangeResult.Changed(session));
        assertThat(noteUpon(null, cohort, session, SessionStatus.INTERRUPTED, steps.subList(0, 1)))
                .isEqualTo(new ChangeResult.Refused(ChangeRule.NOTED_MEANWHILE));
        assertThat(noteUpon(null, cohort, session, SessionStatus.HELD, steps.subList(1, 2)))
                .isEqualTo(new ChangeResult.Refused(ChangeRule.NOTED_MEANWHILE));
        assertThat(sheet(cohort, session).session().status()).isEqualTo(SessionStatus.HELD);
        assertThat(plan(cohort).doneIn(session.value())).containsExactlyElementsOf(steps.subList(0, 1));
    }

    @Test
    void a_cancelled_session_says_so_to_its_mentor_and_to_the_merchant_who_did_not_cancel_it() {
        Cohort cohort = fixture.cohort(1);
        SessionId theirs = booked(cohort, cohort.shop(), TEN);
        SessionId own = booked(cohort, cohort.shop(), TEN.plus(Duration.ofHours(1)));
        as(cohort, () -> booking.cancel(theirs));
        asMerchant(cohort, () -> booking.cancel(own));

        assertThat(sheet(cohort, theirs).isCancelled()).isTrue();
        assertThat(today(cohort).ahead()).isEmpty();
        assertThat(asMerchant(cohort, () -> booking.news().cancelled()))
                .extracting(CancelledSession::by, session -> session.window().start())
                .containsExactly(tuple(Role.MENTOR, TEN));
        clock.set(TEN);
        assertThat(asMerchant(cohort, () -> booking.news().cancelled())).isEmpty();
    }

    @Test
    void a_note_ticks_exactly_its_steps_and_a_better_note_corrects_them() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = booked(cohort, cohort.shop(), TEN);
        clock.set(TEN.plus(Duration.ofMinutes(15)));
        List<UUID> steps = steps(cohort);

        note(cohort, session, SessionStatus.HELD, steps.subList(0, 2));
        assertThat(plan(cohort).doneIn(session.value())).containsExactlyElementsOf(steps.subList(0, 2));

        note(cohort, session, SessionStatus.INTERRUPTED, steps.subList(1, 3));
        assertThat(plan(cohort).doneIn(session.value())).containsExactlyElementsOf(steps.subList(1, 3));
        assertThat(today(cohort).shops().get(0).lastNote()).isEqualTo("Terminal choisi");
    }

    @Test
    void a_missed_session_does_no_step_whatever_is_ticked() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = booked(cohort, cohort.shop(), TEN);
        clock.set(TEN);

        note(cohort, session, SessionStatus.MISSED_BY_MERCHANT, steps(cohort));

        assertThat(plan(cohort).stepsDone()).isZero();
    }

    @Test
    void a_note_before_the_session_is_refused_and_ticks_nothing() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = booked(cohort, cohort.shop(), TEN);

        assertThat(note(cohort, session, SessionStatus.HELD, steps(cohort)))
                .isEqualTo(new ChangeResult.Refused(ChangeRule.HAS_NOT_STARTED));
        assertThat(plan(cohort).stepsDone()).isZero();
    }

    @Test
    void a_step_of_another_plan_is_refused_with_the_whole_note() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = booked(cohort, cohort.shop(), TEN);
        clock.set(TEN);

        assertThatThrownBy(() -> note(cohort, session, SessionStatus.HELD, List.of(UUID.randomUUID())))
                .isInstanceOf(NotAllowedException.class);
        assertThat(today(cohort).noted()).isEmpty();
    }

    @Test
    void the_mentor_of_other_pairings_and_of_another_town_finds_nothing_of_ours() {
        Cohort ours = fixture.cohort(1);
        Cohort theirs = fixture.cohort(1);
        SessionId session = booked(ours, ours.shop(), TEN);
        AccompaniedShop shop = today(ours).shops().get(0);
        clock.set(TEN);

        assertThat(today(theirs).shops()).extracting(AccompaniedShop::merchant).containsExactly(theirs.shop());
        assertThatThrownBy(() -> sheet(theirs, session)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> accept(theirs, shop)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> noteUpon(null, theirs, session, SessionStatus.HELD, List.of()))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(theirs, () -> actions.planOf(ours.shop(), Locale.FRENCH)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_shop_of_the_same_town_that_is_not_theirs_shows_no_plan_and_takes_no_tick() {
        Cohort cohort = fixture.cohort(1);
        MerchantId alone = acting.asSystem(cohort.town(), () -> shops.shop(cohort.programme(), "Boulangerie Lagarde"));
        List<UUID> steps = steps(cohort);

        assertThatThrownBy(() -> as(cohort, () -> actions.planOf(alone, Locale.FRENCH)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(cohort, () -> {
                    actions.tick(alone, steps, UUID.randomUUID());
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_mentor_gets_the_card_and_hours_of_a_shop_of_theirs_and_of_no_other() {
        Cohort cohort = fixture.cohort(1);
        MerchantId alone = acting.asSystem(cohort.town(), () -> shops.shop(cohort.programme(), "Boulangerie Lagarde"));

        assertThat(as(cohort, () -> merchants.card(cohort.shop())).id()).isEqualTo(cohort.shop());
        assertThat(as(cohort, () -> merchants.hours(cohort.shop()))).isNotNull();
        assertThatThrownBy(() -> as(cohort, () -> merchants.card(alone))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(cohort, () -> merchants.hours(alone))).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_session_that_began_is_noted_after_its_pairing_has_ended_and_the_shop_is_seen_no_more() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = booked(cohort, cohort.shop(), TEN);
        clock.set(TEN);
        List<UUID> steps = steps(cohort);
        fixture.execute("update pairing set status = 'ENDED', live_merchant_id = null where merchant_id = '%s'"
                .formatted(cohort.shop().value()));

        note(cohort, session, SessionStatus.HELD, steps);

        assertThat(sheet(cohort, session).session().status()).isEqualTo(SessionStatus.HELD);
        assertThatThrownBy(() -> as(cohort, () -> merchants.card(cohort.shop())))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(cohort, () -> {
                    actions.tick(cohort.shop(), steps, session.value());
                    return true;
                }))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_coordinator_has_no_mentors_day() {
        Cohort cohort = fixture.cohort(1);
        AccountId coordinator = towns.open(cohort.town(), Role.COORDINATOR);

        assertThatThrownBy(() -> acting.asAccount(coordinator, () -> desk.today(Locale.FRENCH)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_day_costs_as_many_statements_with_ten_shops_as_with_one() {
        Cohort one = withSessions(fixture.cohort(1));
        Cohort ten = withSessions(fixture.cohort(10));

        assertThat(statementsOfADay(ten)).isEqualTo(statementsOfADay(one));
    }

    private Cohort withSessions(Cohort cohort) {
        for (int i = 0; i < cohort.shops().size(); i++) {
            booked(cohort, cohort.shops().get(i), TEN.plus(Duration.ofMinutes(30L * i)));
        }
        return cohort;
    }

    private long statementsOfADay(Cohort cohort) {
        return as(cohort, () -> fixture.statementsOf(() -> desk.today(Locale.FRENCH)));
    }

    private SessionId booked(Cohort cohort, MerchantId shop, Instant start) {
        return ((Booked) acting.asSystem(cohort.town(), () -> booking.book(shop, SlotRequest.of(start, 15)))).session();
    }

    private MentorDay today(Cohort cohort) {
        return as(cohort, () -> desk.today(Locale.FRENCH));
    }

    private NoteSheet sheet(Cohort cohort, SessionId session) {
        return as(cohort, () -> desk.sheet(session, Locale.FRENCH));
    }

    private void accept(Cohort cohort, AccompaniedShop shop) {
        as(cohort, () -> {
            desk.accept(shop.pairing());
            return null;
        });
    }

    private ChangeResult note(Cohort cohort, SessionId session, SessionStatus outcome, List<UUID> steps) {
        return noteUpon(sheet(cohort, session).session().notedAt(), cohort, session, outcome, steps);
    }

    private ChangeResult noteUpon(
            Instant basedOn, Cohort cohort, SessionId session, SessionStatus outcome, List<UUID> steps) {
        var told = new SessionNote(outcome, 12, "Terminal choisi");
        return as(cohort, () -> desk.note(session, new NewNote(told, Set.copyOf(steps), basedOn)));
    }

    private Plan plan(Cohort cohort) {
        return as(cohort, () -> actions.planOf(cohort.shop(), Locale.FRENCH));
    }

    private List<UUID> steps(Cohort cohort) {
        return plan(cohort).steps().stream().map(PlanStep::id).toList();
    }

    private <T> T asMerchant(Cohort cohort, Callable<T> work) {
        return acting.asMerchant(cohort.town(), cohort.shop().value(), work);
    }

    private <T> T as(Cohort cohort, Callable<T> work) {
        return acting.asAccount(cohort.mentorAccount(), work);
    }
}
