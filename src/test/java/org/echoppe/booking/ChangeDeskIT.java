package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.echoppe.booking.CircumstancesFixture.at;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.BookingResult.Refused;
import org.echoppe.booking.ChangeResult.Changed;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cancelled with a reason, had back for ten minutes, interrupted by a customer and gone on with. */
@ExtendWith(ArquillianExtension.class)
class ChangeDeskIT {

    private static final Instant TEN = at("2027-03-03T10:00");
    private static final Instant ELEVEN = at("2027-03-03T11:00");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @Inject
    private BookingFixture fixture;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private BookingDesk desk;

    @Inject
    private ChangeDesk changes;

    @Inject
    private MentorSessionDesk mentorSessions;

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
    void a_cancellation_says_who_why_and_whether_it_was_late() {
        Cohort cohort = fixture.cohort(2);
        SessionId early = booked(cohort, 0, TEN);
        SessionId late = booked(cohort, 1, ELEVEN);

        as(cohort, 0, () -> changes.cancel(early, ChangeReason.DELIVERY));
        clock.set(ELEVEN.minusSeconds(60));
        asMentor(cohort, () -> changes.cancel(late, ChangeReason.TRANSPORT));

        assertThat(change(cohort, early))
                .isEqualTo(new SessionChange(
                        TestClock.TUESDAY_NINE, Role.MERCHANT, ChangeReason.DELIVERY, false, null, null));
        assertThat(change(cohort, late))
                .isEqualTo(new SessionChange(
                        ELEVEN.minusSeconds(60), Role.MENTOR, ChangeReason.TRANSPORT, true, null, null));
    }

    @Test
    void a_move_says_who_why_and_where_it_was() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = booked(cohort, 0, TEN);

        as(cohort, 0, () -> desk.move(session, SlotRequest.of(ELEVEN, 15), ChangeReason.CUSTOMERS));

        assertThat(change(cohort, session))
                .isEqualTo(new SessionChange(
                        TestClock.TUESDAY_NINE,
                        Role.MERCHANT,
                        ChangeReason.CUSTOMERS,
                        false,
                        TEN,
                        TEN.plusSeconds(900)));
    }

    @Test
    void a_cancelled_session_is_had_back_and_asking_twice_changes_nothing_more() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = booked(cohort, 0, TEN);
        as(cohort, 0, () -> changes.cancel(session, null));

        BookingResult first = as(cohort, 0, () -> changes.undo(session));
        BookingResult second = as(cohort, 0, () -> changes.undo(session));

        assertThat(first).isEqualTo(new Booked(session, slot(TEN))).isEqualTo(second);
        assertThat(view(cohort, session).status()).isEqualTo(SessionStatus.BOOKED);
        assertThat(view(cohort, session).revision()).isEqualTo(2);
        assertThat(change(cohort, session)).isNull();
    }

    @Test
    void a_moved_session_goes_back_even_where_the_two_times_overlap() {
        Cohort cohort = fixture.cohort(2);
        SessionId session = booked(cohort, 0, TEN);
        as(cohort, 0, () -> desk.move(session, SlotRequest.of(TEN.plusSeconds(300), 15)));

        assertThat(as(cohort, 0, () -> changes.undo(session))).isEqualTo(new Booked(session, slot(TEN)));

        assertThat(view(cohort, session).window()).isEqualTo(slot(TEN));
        assertThat(view(cohort, session).revision()).isEqualTo(2);
    }

    @Test
    void what_somebody_else_took_meanwhile_is_not_had_back_and_three_others_are_shown() {
        Cohort cohort = fixture.cohort(2);
        SessionId session = booked(cohort, 0, TEN);
        as(cohort, 0, () -> changes.cancel(session, null));
        booked(cohort, 1, TEN);

        assertThat(as(cohort, 0, () -> changes.undo(session))).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.because()).isEqualTo(BookingRule.SLOT_TAKEN);
            assertThat(no.instead()).hasSize(3);
        });
    }

    @Test
    void after_ten_minutes_or_by_somebody_else_nothing_is_had_back() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = booked(cohort, 0, TEN);
        asMentor(cohort, () -> changes.cancel(session, ChangeReason.ILL));
        var tooLate = new Refused(BookingRule.UNDO_IS_OVER, List.of());

        assertThat(as(cohort, 0, () -> changes.undo(session))).isEqualTo(tooLate);
        clock.forward(TEN_MINUTES);
        assertThat(asMentor(cohort, () -> changes.undo(session))).isEqualTo(tooLate);
    }

    @Test
    void a_session_is_not_had_back_once_its_start_has_passed() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = booked(cohort, 0, TEN);
        clock.set(TEN.minusSeconds(60));
        as(cohort, 0, () -> changes.cancel(session, null));
        clock.set(TEN);

        assertThat(as(cohort, 0, () -> changes.undo(session)))
                .isEqualTo(new Refused(BookingRule.HAS_STARTED, List.of()));
    }

    @Test
    void undoing_against_a_rival_ends_with_one_who_has_the_slot() {
        Cohort cohort = fixture.cohort(2);
        for (int round = 0; round < 10; round++) {
            SessionId session = booked(cohort, 0, TEN);
            as(cohort, 0, () -> changes.cancel(session, null));

            List<BookingResult> answers = acting.atOnce(List.<Callable<BookingResult>>of(
                    () -> as(cohort, 0, () -> changes.undo(session)),
                    () -> as(cohort, 1, () -> desk.book(SlotRequest.of(TEN, 15))),
                    () -> as(cohort, 0, () -> changes.undo(session))));

            assertThat(fixture.broken()).isEmpty();
            assertThat(answers.get(0) instanceof Booked).isEqualTo(answers.get(2) instanceof Booked);
            assertThat(answers.get(0) instanceof Booked).isNotEqualTo(answers.get(1) instanceof Booked);
            SessionId winner = answers.stream()
                    .filter(Booked.class::isInstance)
                    .map(answer -> ((Booked) answer).session())
                    .findFirst()
                    .orElseThrow();
            asMentor(cohort, () -> changes.cancel(winner, null));
        }
    }

    @Test
    void a_customer_interrupts_and_what_was_done_counts_once() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = booked(cohort, 0, TEN);
        clock.set(TEN.plusSeconds(400));

        assertThat(as(cohort, 0, () -> changes.interrupt(session))).isEqualTo(new Changed(session));
        clock.forward(Duration.ofMinutes(2));
        assertThat(asMentor(cohort, () -> changes.interrupt(session))).isEqualTo(new Changed(session));

        assertThat(view(cohort, session).status()).isEqualTo(SessionStatus.INTERRUPTED);
        assertThat(view(cohort, session).minutesDone()).isEqualTo(6);
        assertThat(asMentor(cohort, mentorSessions::toNote)).isEmpty();
    }

    @Test
    void the_customer_leaves_in_time_and_the_session_goes_on() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = booked(cohort, 0, TEN);
        clock.set(TEN.plusSeconds(400));
        as(cohort, 0, () -> changes.interrupt(session));

        assertThat(asMentor(cohort, () -> changes.resume(session))).isEqualTo(new Changed(session));
        assertThat(as(cohort, 0, () -> changes.resume(session))).isEqualTo(new Changed(session));

        assertThat(view(cohort, session).status()).isEqualTo(SessionStatus.BOOKED);
        clock.set(TEN.plusSeconds(900));
        assertThat(as(cohort, 0, () -> changes.interrupt(session)))
                .isEqualTo(new ChangeResult.Refused(ChangeRule.IS_OVER));
    }

    @Test
    void an_interrupted_session_is_news_until_another_one_has_begun() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = booked(cohort, 0, TEN);
        booked(cohort, 0, ELEVEN);
        clock.set(TEN.plusSeconds(400));
        as(cohort, 0, () -> changes.interrupt(session));

        assertThat(as(cohort, 0, desk::news).interrupted()).contains(new Interrupted(session, slot(TEN), 6, 9, 10));
        clock.set(ELEVEN);
        assertThat(as(cohort, 0, desk::news).interrupted()).isEmpty();
    }

    @Test
    void what_somebody_else_cancelled_is_told_with_its_reason() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = booked(cohort, 0, TEN);
        asMentor(cohort, () -> changes.cancel(session, ChangeReason.TRANSPORT));

        assertThat(as(cohort, 0, desk::news).cancelled())
                .containsExactly(new CancelledSession(slot(TEN), Role.MENTOR, ChangeReason.TRANSPORT, "Inès"));
    }

    @Test
    void a_session_of_somebody_else_is_neither_had_back_nor_interrupted() {
        Cohort cohort = fixture.cohort(2);
        SessionId session = booked(cohort, 0, TEN);

        assertThatThrownBy(() -> as(cohort, 1, () -> changes.undo(session))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(cohort, 1, () -> changes.interrupt(session)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(cohort, 1, () -> changes.resume(session))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(cohort, 1, () -> changes.cancel(session, null)))
                .isInstanceOf(NotAllowedException.class);
    }

    private SessionChange change(Cohort cohort, SessionId session) {
        return acting.asSystem(
                cohort.town(),
                () -> desk.facts(cohort.programme(), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)).stream()
                        .filter(fact -> fact.session().equals(session))
                        .findFirst()
                        .orElseThrow()
                        .change());
    }

    private static TimeWindow slot(Instant start) {
        return TimeWindow.of(start, Duration.ofMinutes(15));
    }

    private SessionId booked(Cohort cohort, int shop, Instant start) {
        return ((Booked) as(cohort, shop, () -> desk.book(SlotRequest.of(start, 15)))).session();
    }

    private SessionView view(Cohort cohort, SessionId session) {
        return acting.asSystem(cohort.town(), () -> desk.session(session));
    }

    private <T> T asMentor(Cohort cohort, Callable<T> work) {
        return acting.asAccount(cohort.mentorAccount(), work);
    }

    private <T> T as(Cohort cohort, int shop, Callable<T> work) {
        return acting.asMerchant(cohort.town(), cohort.shops().get(shop).value(), work);
    }
}
