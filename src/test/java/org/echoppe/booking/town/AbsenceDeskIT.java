package org.echoppe.booking.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingFixture;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.BookingRule;
import org.echoppe.booking.ChangeReason;
import org.echoppe.booking.OpenSlot;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SlotRequest;
import org.echoppe.calendar.TimeWindow;
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
class AbsenceDeskIT {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 4);
    /** A Thursday, ten o’clock in Paris. */
    private static final Instant TEN = Instant.parse("2027-03-04T09:00:00Z");

    @Inject
    private BookingFixture fixture;

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private AbsenceDesk desk;

    @Inject
    private BookingDesk booking;

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
    void every_session_of_these_days_gets_a_proposal_after_them_and_no_two_the_same() {
        Cohort cohort = withSessions(6);

        List<Displaced> displaced = displaced(cohort);

        assertThat(displaced).hasSize(6).allSatisfy(one -> {
            assertThat(one.proposals()).isNotEmpty();
            assertThat(one.proposals())
                    .allMatch(slot -> slot.window().start().isAfter(TEN.plus(Duration.ofHours(14))))
                    .allMatch(slot -> slot.window().minutes() == 15);
        });
        List<TimeWindow> all = displaced.stream()
                .flatMap(one -> one.proposals().stream())
                .map(OpenSlot::window)
                .toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void all_are_moved_at_once_and_sent_again_nothing_more_is_changed() {
        Cohort cohort = withSessions(4);
        List<NewTime> times = first(displaced(cohort));

        List<Settled> settled = as(cohort, () -> desk.settle(times));
        List<Settled> again = as(cohort, () -> desk.settle(times));

        assertThat(settled).hasSize(4).allMatch(Settled.Moved.class::isInstance);
        assertThat(again).isEqualTo(settled);
        assertThat(settled)
                .extracting(one -> one.session().window().start())
                .containsExactlyElementsOf(
                        times.stream().map(time -> time.wanted().start()).toList());
        assertThat(settled).extracting(one -> one.session().revision()).containsOnly(1);
        assertThat(displaced(cohort)).isEmpty();
    }

    @Test
    void one_that_is_refused_stays_and_the_others_move() {
        Cohort cohort = withSessions(3);
        List<NewTime> times = first(displaced(cohort));
        var taken = times.get(1).wanted().start();
        MerchantId rival = cohort.shops().get(3);
        acting.asSystem(cohort.town(), () -> booking.book(rival, SlotRequest.of(taken, 15)));

        List<Settled> settled = as(cohort, () -> desk.settle(times));

        assertThat(settled.get(0)).isInstanceOf(Settled.Moved.class);
        assertThat(settled.get(2)).isInstanceOf(Settled.Moved.class);
        var not = (Settled.NotMoved) settled.get(1);
        assertThat(not.because()).isEqualTo(BookingRule.SLOT_TAKEN);
        assertThat(not.instead()).hasSize(3);
        assertThat(displaced(cohort))
                .extracting(one -> one.session().session())
                .containsExactly(times.get(1).session());
    }

    @Test
    void a_session_can_be_cancelled_instead_and_twice_is_once() {
        Cohort cohort = withSessions(1);
        List<NewTime> cancel =
                List.of(new NewTime(displaced(cohort).get(0).session().session(), null, ChangeReason.ILL));

        as(cohort, () -> desk.settle(cancel));
        List<Settled> again = as(cohort, () -> desk.settle(cancel));

        assertThat(again).allMatch(Settled.Cancelled.class::isInstance);
        assertThat(again.get(0).session().status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(again.get(0).session().revision()).isEqualTo(1);
    }

    @Test
    void an_absence_costs_as_many_statements_with_eight_sessions_as_with_two() {
        Cohort two = withSessions(2);
        Cohort eight = withSessions(8);

        assertThat(statements(eight)).isEqualTo(statements(two));
    }

    private long statements(Cohort cohort) {
        return as(cohort, () -> fixture.statementsOf(() -> desk.displaced(cohort.mentor(), THURSDAY, THURSDAY)));
    }

    @Test
    void whoever_is_away_is_not_booked_on_these_days() {
        Cohort cohort = fixture.cohort(1);
        Instant eleven = TEN.plus(Duration.ofHours(1));
        assertThat(against(cohort, eleven)).isNull();

        assertThat(as(cohort, () -> desk.noteAbsence(cohort.mentor(), THURSDAY, THURSDAY)))
                .isTrue();
        assertThat(as(cohort, () -> desk.noteAbsence(cohort.mentor(), THURSDAY, THURSDAY)))
                .isTrue();

        assertThat(against(cohort, eleven)).isEqualTo(BookingRule.NOT_QUIET);
        assertThat(against(cohort, eleven.plus(Duration.ofDays(1)))).isNull();
    }

    @Test
    void a_mentor_and_sessions_of_another_town_do_not_exist() {
        Cohort ours = withSessions(1);
        Cohort theirs = withSessions(1);
        SessionId session = displaced(theirs).get(0).session().session();

        assertThatThrownBy(() -> as(ours, () -> desk.displaced(theirs.mentor(), THURSDAY, THURSDAY)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(ours, () -> desk.noteAbsence(theirs.mentor(), THURSDAY, THURSDAY)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(ours, () -> desk.settle(List.of(new NewTime(session, null, null)))))
                .isInstanceOf(NotAllowedException.class);
    }

    /** So many sessions on Thursday, half an hour apart, and one shop more. */
    private Cohort withSessions(int sessions) {
        Cohort cohort = fixture.cohort(sessions + 1);
        for (int i = 0; i < sessions; i++) {
            var wanted = SlotRequest.of(TEN.plus(Duration.ofMinutes(30L * i)), 15);
            MerchantId shop = cohort.shops().get(i);
            assertThat(acting.asSystem(cohort.town(), () -> booking.book(shop, wanted)))
                    .isInstanceOf(Booked.class);
        }
        return cohort;
    }

    private List<Displaced> displaced(Cohort cohort) {
        return as(cohort, () -> desk.displaced(cohort.mentor(), THURSDAY, THURSDAY));
    }

    private static List<NewTime> first(List<Displaced> displaced) {
        List<NewTime> times = new ArrayList<>();
        displaced.forEach(one -> {
            var start = one.proposals().get(0).window().start();
            times.add(new NewTime(one.session().session(), SlotRequest.of(start, 15), ChangeReason.ILL));
        });
        return times;
    }

    private BookingRule against(Cohort cohort, Instant start) {
        return as(cohort, () -> booking.propose(cohort.shop(), start, 15)).against();
    }

    private <T> T as(Cohort cohort, Callable<T> work) {
        return acting.asAccount(towns.open(cohort.town(), Role.COORDINATOR), work);
    }
}
