package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.echoppe.booking.CircumstancesFixture.at;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.BookingResult.Refused;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.PairingDesk;
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
class BookingDeskIT {

    private static final Instant TEN = at("2027-03-03T10:00");
    private static final Instant NEXT_DAY = at("2027-03-04T10:00");

    @Inject
    private BookingFixture fixture;

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private BookingDesk desk;

    @Inject
    private MentorSessionDesk mentorSessions;

    @Inject
    private MatchingDesk matching;

    @Inject
    private PairingDesk pairings;

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
    void an_offered_slot_is_booked_and_shown() {
        Cohort cohort = fixture.cohort(1);
        TimeWindow first =
                as(cohort.shop(), cohort, () -> desk.offer(15)).slots().get(0).window();

        var booked = (Booked) book(cohort, SlotRequest.of(first.start(), 15));

        Offer offer = as(cohort.shop(), cohort, () -> desk.offer(15));
        assertThat(offer.upcoming())
                .extracting(SessionRow::session, SessionRow::window, SessionRow::mentor)
                .containsExactly(tuple(booked.session(), first, "Inès"));
        assertThat(offer.slots()).noneMatch(slot -> slot.window().overlaps(first));
        assertThat(as(cohort.shop(), cohort, desk::mine)).hasSize(1);
    }

    @Test
    void the_same_key_gets_the_same_answer_whatever_happened_since() {
        Cohort cohort = fixture.cohort(1);
        var wanted = SlotRequest.of(TEN, 15);
        var booked = (Booked) book(cohort, wanted);
        as(cohort.shop(), cohort, () -> desk.cancel(booked.session()));

        assertThat(book(cohort, wanted)).isEqualTo(booked);
        assertThat(as(cohort.shop(), cohort, desk::mine)).isEmpty();
    }

    @Test
    void a_request_is_forgotten_after_thirty_days_and_its_session_is_not() {
        Cohort cohort = fixture.cohort(1);
        book(cohort, SlotRequest.of(TEN, 15));
        clock.forward(Duration.ofDays(1));
        var younger = SlotRequest.of(TEN.plus(Duration.ofDays(2)), 15);
        BookingResult answer = book(cohort, younger);
        clock.forward(Duration.ofDays(29).plusSeconds(1));

        assertThat(acting.asSystem(null, desk::forgetOldRequests)).isPositive();
        assertThat(acting.asSystem(cohort.town(), () -> fixture.count("select count(r) from BookingRequest r")))
                .isEqualTo(1);
        assertThat(book(cohort, younger)).isEqualTo(answer);
        assertThat(as(cohort.shop(), cohort, desk::mine)).hasSize(2);
    }

    @Test
    void a_refusal_is_remembered_too() {
        Cohort cohort = fixture.cohort(2);
        var winner = (Booked) book(cohort, SlotRequest.of(TEN, 15));
        var late = SlotRequest.of(TEN, 15);
        MerchantId other = cohort.shops().get(1);
        BookingResult refused = as(other, cohort, () -> desk.book(late));
        as(cohort.shop(), cohort, () -> desk.cancel(winner.session()));

        assertThat(refused).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.because()).isEqualTo(BookingRule.SLOT_TAKEN);
            assertThat(no.instead()).hasSize(3);
        });
        assertThat(as(other, cohort, () -> desk.book(late)))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.because()).isEqualTo(BookingRule.SLOT_TAKEN));
    }

    @Test
    void the_same_key_for_something_else_is_refused_by_name() {
        Cohort cohort = fixture.cohort(2);
        var wanted = SlotRequest.of(TEN, 15);
        book(cohort, wanted);

        assertThat(List.of(
                        book(cohort, new SlotRequest(wanted.requestKey(), TEN, 10)),
                        book(cohort, new SlotRequest(wanted.requestKey(), NEXT_DAY, 15)),
                        as(cohort.shops().get(1), cohort, () -> desk.book(wanted))))
                .allMatch(new Refused(BookingRule.KEY_USED_OTHERWISE, List.of())::equals);
    }

    @Test
    void moving_keeps_the_session_and_frees_its_old_time() {
        Cohort cohort = fixture.cohort(2);
        SessionId session = ((Booked) book(cohort, SlotRequest.of(TEN, 15))).session();

        BookingResult moved =
                as(cohort.shop(), cohort, () -> desk.move(session, SlotRequest.of(TEN.plusSeconds(300), 20)));

        assertThat(moved).isEqualTo(new Booked(session, TimeWindow.of(TEN.plusSeconds(300), Duration.ofMinutes(20))));
        SessionView view = as(cohort.shop(), cohort, () -> desk.session(session));
        assertThat(view.revision()).isEqualTo(1);
        assertThat(view.status()).isEqualTo(SessionStatus.BOOKED);
        as(cohort.shop(), cohort, () -> desk.move(session, SlotRequest.of(NEXT_DAY, 15)));
        assertThat(as(cohort.shops().get(1), cohort, () -> desk.book(SlotRequest.of(TEN, 15))))
                .isInstanceOf(Booked.class);
    }

    @Test
    void the_mentor_and_the_coordinator_move_and_cancel_too() {
        Cohort cohort = fixture.cohort(1);
        var coordinator = towns.open(cohort.town(), Role.COORDINATOR);
        SessionId session = ((Booked) book(cohort, SlotRequest.of(TEN, 15))).session();

        assertThat(acting.asAccount(cohort.mentorAccount(), () -> desk.move(session, SlotRequest.of(NEXT_DAY, 15))))
                .isInstanceOf(Booked.class);
        assertThat(acting.asAccount(coordinator, () -> desk.move(session, SlotRequest.of(TEN, 15))))
                .isInstanceOf(Booked.class);
        assertThat(acting.asAccount(cohort.mentorAccount(), () -> desk.cancel(session)))
                .isEqualTo(new ChangeResult.Changed(session));
    }

    @Test
    void the_coordinator_books_and_moves_for_a_shop_on_the_phone() {
        Cohort cohort = fixture.cohort(1);
        var coordinator = towns.open(cohort.town(), Role.COORDINATOR);
        TimeWindow first = acting.asAccount(coordinator, () -> desk.offer(cohort.shop(), 15, 0))
                .slots()
                .get(0)
                .window();

        assertThat(acting.asAccount(coordinator, () -> desk.propose(cohort.shop(), first.start(), 15))
                        .against())
                .isNull();
        var booked = (Booked) acting.asAccount(
                coordinator, () -> desk.book(cohort.shop(), SlotRequest.of(first.start(), 15)));

        assertThat(acting.asAccount(coordinator, () -> desk.offerInsteadOf(booked.session(), 15, 0))
                        .slots())
                .isNotEmpty();
        assertThat(as(cohort.shop(), cohort, desk::mine)).hasSize(1);
    }

    @Test
    void nobody_books_for_a_shop_that_does_not_exist() {
        Cohort cohort = fixture.cohort(1);
        var coordinator = towns.open(cohort.town(), Role.COORDINATOR);

        assertNotFound(() ->
                acting.asAccount(coordinator, () -> desk.book(MerchantId.create(), SlotRequest.of(TEN, 15))));
    }

    @Test
    void a_cancelled_session_is_gone_for_both_and_the_link_books_again() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = ((Booked) book(cohort, SlotRequest.of(TEN, 15))).session();

        assertThat(as(cohort.shop(), cohort, () -> desk.cancel(session))).isEqualTo(new ChangeResult.Changed(session));
        assertThat(as(cohort.shop(), cohort, () -> desk.cancel(session))).isEqualTo(new ChangeResult.Changed(session));

        assertThat(acting.asAccount(cohort.mentorAccount(), mentorSessions::notOver))
                .isEmpty();
        assertThat(book(cohort, SlotRequest.of(TEN, 15))).isInstanceOf(Booked.class);
    }

    @Test
    void a_session_that_has_begun_or_was_cancelled_is_offered_no_other_time() {
        Cohort cohort = fixture.cohort(1);
        SessionId begun = ((Booked) book(cohort, SlotRequest.of(TEN, 15))).session();
        SessionId cancelled = ((Booked) book(cohort, SlotRequest.of(NEXT_DAY, 15))).session();
        as(cohort.shop(), cohort, () -> desk.cancel(cancelled));

        assertNoOtherTime(cohort, cancelled, BookingRule.HAS_STARTED);
        clock.set(TEN);
        assertNoOtherTime(cohort, begun, BookingRule.HAS_STARTED);
    }

    private void assertNoOtherTime(Cohort cohort, SessionId session, BookingRule because) {
        Offer offer = as(cohort.shop(), cohort, () -> desk.offerInsteadOf(session, 15, 0));
        Instant start = NEXT_DAY.plus(Duration.ofHours(1));
        Proposal proposal = as(cohort.shop(), cohort, () -> desk.proposeInsteadOf(session, start, 15));

        assertThat(offer.slots()).isEmpty();
        assertThat(offer.against()).isEqualTo(because);
        assertThat(proposal.against()).isEqualTo(because);
        assertThat(proposal.instead()).isEmpty();
        assertThat(as(cohort.shop(), cohort, () -> desk.move(session, SlotRequest.of(start, 15))))
                .isEqualTo(new Refused(because, List.of()));
    }

    @Test
    void a_refused_move_sent_again_hears_the_same_and_a_new_try_is_judged_anew() {
        Cohort cohort = fixture.cohort(2);
        fixture.rule(cohort, ProgrammeRulesFixture.capped(1, 0, 0, 0));
        SessionId session = ((Booked) book(cohort, SlotRequest.of(NEXT_DAY.plusSeconds(1_200), 15))).session();
        SessionId rival =
                ((Booked) as(cohort.shops().get(1), cohort, () -> desk.book(SlotRequest.of(NEXT_DAY, 15)))).session();
        SlotRequest wanted = SlotRequest.of(NEXT_DAY, 15);

        BookingResult first = as(cohort.shop(), cohort, () -> desk.move(session, wanted));
        assertThat(first)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.because()).isEqualTo(BookingRule.SLOT_TAKEN));
        assertThat(as(cohort.shop(), cohort, () -> desk.move(session, wanted))).isEqualTo(first);

        as(cohort.shops().get(1), cohort, () -> desk.cancel(rival));
        assertThat(as(cohort.shop(), cohort, () -> desk.move(session, wanted)))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.because()).isEqualTo(BookingRule.SLOT_TAKEN));
        assertThat(as(cohort.shop(), cohort, () -> desk.move(session, SlotRequest.of(NEXT_DAY, 15))))
                .isInstanceOf(Booked.class);
    }

    @Test
    void once_it_has_started_a_session_is_noted_and_no_longer_moved_or_cancelled() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = ((Booked) book(cohort, SlotRequest.of(TEN, 15))).session();
        var note = new SessionNote(SessionStatus.INTERRUPTED, 5, "Un client est arrivé.");
        assertThat(asMentor(cohort, () -> desk.note(session, note)))
                .isEqualTo(new ChangeResult.Refused(ChangeRule.HAS_NOT_STARTED));
        clock.set(TEN);

        assertThat(as(cohort.shop(), cohort, () -> desk.cancel(session)))
                .isEqualTo(new ChangeResult.Refused(ChangeRule.HAS_STARTED));
        assertThat(as(cohort.shop(), cohort, () -> desk.move(session, SlotRequest.of(NEXT_DAY, 15))))
                .isEqualTo(new Refused(BookingRule.HAS_STARTED, List.of()));
        clock.set(TEN.plus(Duration.ofMinutes(15)));
        assertThat(asMentor(cohort, mentorSessions::toNote)).hasSize(1);
        assertThat(asMentor(cohort, () -> desk.note(session, note))).isEqualTo(new ChangeResult.Changed(session));
        assertThat(asMentor(cohort, mentorSessions::toNote)).isEmpty();
        assertThat(asMentor(cohort, () -> mentorSessions.day(LocalDate.of(2027, 3, 3))))
                .extracting(MentorSession::status, MentorSession::minutesDone, MentorSession::note)
                .containsExactly(tuple(SessionStatus.INTERRUPTED, 5, "Un client est arrivé."));
    }

    @Test
    void figures_hold_every_session_of_their_days_both_ends_included() {
        Cohort cohort = fixture.cohort(1);
        SessionId first = ((Booked) book(cohort, SlotRequest.of(TEN, 15))).session();
        SessionId second = ((Booked) book(cohort, SlotRequest.of(NEXT_DAY, 20))).session();
        as(cohort.shop(), cohort, () -> desk.cancel(second));

        assertThat(facts(cohort, "2027-03-03", "2027-03-04"))
                .extracting(SessionFact::session, SessionFact::status, SessionFact::minutesDone)
                .containsExactly(tuple(first, SessionStatus.BOOKED, 0), tuple(second, SessionStatus.CANCELLED, 0));
        assertThat(facts(cohort, "2027-03-04", "2027-03-31")).hasSize(1);
        assertThat(facts(cohort, "2027-01-01", "2027-03-02")).isEmpty();
    }

    @Test
    void a_mentor_sees_the_merchants_number_once_the_pairing_is_accepted() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = ((Booked) book(cohort, SlotRequest.of(TEN, 15))).session();

        assertThat(asMentor(cohort, () -> mentorSessions.session(session)).phone())
                .isNull();
        asMentor(cohort, () -> {
            pairings.accept(matching.of(cohort.shop()).orElseThrow().id());
            return null;
        });
        assertThat(asMentor(cohort, mentorSessions::notOver))
                .extracting(MentorSession::phone)
                .containsExactly("+33639980102");
    }

    @Test
    void a_session_of_somebody_else_does_not_exist_for_anyone_but_its_own_people() {
        Cohort cohort = fixture.cohort(2);
        Cohort elsewhere = fixture.cohort(1);
        var theirCoordinator = towns.open(elsewhere.town(), Role.COORDINATOR);
        SessionId session = ((Booked) book(cohort, SlotRequest.of(TEN, 15))).session();
        SlotRequest wanted = SlotRequest.of(NEXT_DAY, 15);
        var note = new SessionNote(SessionStatus.HELD, 15, null);

        assertNotFound(() -> as(cohort.shops().get(1), cohort, () -> desk.session(session)));
        assertNotFound(() -> as(cohort.shops().get(1), cohort, () -> desk.cancel(session)));
        assertNotFound(() -> as(cohort.shops().get(1), cohort, () -> desk.move(session, wanted)));
        assertNotFound(() -> as(cohort.shops().get(1), cohort, () -> desk.offerInsteadOf(session, 15, 0)));
        assertNotFound(() -> as(cohort.shops().get(1), cohort, () -> desk.proposeInsteadOf(session, TEN, 15)));
        assertNotFound(() -> as(elsewhere.shop(), elsewhere, () -> desk.session(session)));
        assertNotFound(() -> asMentor(elsewhere, () -> desk.cancel(session)));
        assertNotFound(() -> asMentor(elsewhere, () -> mentorSessions.session(session)));
        assertNotFound(() -> asMentor(elsewhere, () -> desk.note(session, note)));
        assertNotFound(() -> acting.asAccount(theirCoordinator, () -> desk.session(session)));
        assertNotFound(() -> acting.asAccount(theirCoordinator, () -> desk.cancel(session)));
        assertNotFound(() -> acting.asAccount(theirCoordinator, () -> desk.move(session, wanted)));
        assertNotFound(() -> acting.asAccount(theirCoordinator, () -> desk.note(session, note)));
        assertThat(acting.asAccount(
                        theirCoordinator,
                        () -> desk.facts(cohort.programme(), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31))))
                .isEmpty();
        assertThat(acting.asAccount(theirCoordinator, () -> desk.of(cohort.shop())))
                .isEmpty();
        assertThat(as(cohort.shop(), cohort, () -> desk.session(session)).revision())
                .isZero();
    }

    @Test
    void a_key_used_in_another_town_is_refused_and_tells_nothing() {
        Cohort cohort = fixture.cohort(1);
        Cohort elsewhere = fixture.cohort(1);
        var wanted = SlotRequest.of(TEN, 15);
        book(cohort, wanted);

        assertThat(book(elsewhere, wanted)).isInstanceOf(Refused.class);
        assertThat(as(elsewhere.shop(), elsewhere, desk::mine)).isEmpty();
    }

    @Test
    void a_booking_nobody_can_be_told_of_is_not_made_and_its_key_is_free() {
        Cohort cohort = fixture.cohort(1);
        var wanted = SlotRequest.of(TEN, 15);
        fixture.failToTell(true);
        assertThatThrownBy(() -> book(cohort, wanted)).isInstanceOf(IllegalStateException.class);
        fixture.failToTell(false);

        assertThat(as(cohort.shop(), cohort, desk::mine)).isEmpty();
        assertThat(book(cohort, wanted)).isInstanceOf(Booked.class);
    }

    @Test
    void an_offer_costs_four_statements_however_much_there_is() {
        Cohort one = fixture.cohort(1);
        Cohort many = fixture.cohort(20);
        for (int number = 0; number < 16; number++) {
            Instant start = TEN.plusSeconds(1800L * number);
            as(many.shops().get(number), many, () -> desk.book(SlotRequest.of(start, 15)));
        }

        long few = acting.asMerchant(one.town(), one.shop().value(), () -> fixture.statementsOf(() -> desk.offer(15)));
        long lots =
                acting.asMerchant(many.town(), many.shop().value(), () -> fixture.statementsOf(() -> desk.offer(15)));

        assertThat(few).isEqualTo(4);
        assertThat(lots).isEqualTo(4);
    }

    private List<SessionFact> facts(Cohort cohort, String from, String until) {
        return acting.asSystem(
                cohort.town(), () -> desk.facts(cohort.programme(), LocalDate.parse(from), LocalDate.parse(until)));
    }

    private static void assertNotFound(ThrowingCallable trying) {
        assertThatThrownBy(trying).isInstanceOf(NotAllowedException.class);
    }

    private BookingResult book(Cohort cohort, SlotRequest wanted) {
        return as(cohort.shop(), cohort, () -> desk.book(wanted));
    }

    private <T> T as(MerchantId shop, Cohort cohort, Callable<T> work) {
        return acting.asMerchant(cohort.town(), shop.value(), work);
    }

    private <T> T asMentor(Cohort cohort, Callable<T> work) {
        return acting.asAccount(cohort.mentorAccount(), work);
    }
}
