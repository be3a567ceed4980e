package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.echoppe.booking.CircumstancesFixture.at;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.BookingResult.Refused;
import org.echoppe.booking.HoldResult.Kept;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.merchant.MerchantId;
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

/** A chosen slot is kept for five minutes, whoever else wants it, and never longer. */
@ExtendWith(ArquillianExtension.class)
class HoldDeskIT {

    private static final Instant TEN = at("2027-03-03T10:00");
    private static final Instant ELEVEN = at("2027-03-03T11:00");
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @Inject
    private BookingFixture fixture;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private BookingDesk desk;

    @Inject
    private HoldDesk holds;

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
    void a_kept_slot_is_shown_as_kept_to_its_merchant_and_as_taken_to_others() {
        Cohort cohort = fixture.cohort(2);

        assertThat(hold(cohort, 0, TEN))
                .isEqualTo(new Kept(slot(TEN), clock.instant().plus(FIVE_MINUTES)));

        assertThat(propose(cohort, 0, TEN).kept()).isEqualTo(clock.instant().plus(FIVE_MINUTES));
        assertThat(offered(cohort, 0)).contains(slot(at("2027-03-02T11:00")));
        Proposal forAnother = propose(cohort, 1, TEN);
        assertThat(forAnother.against()).isEqualTo(BookingRule.SLOT_TAKEN);
        assertThat(forAnother.instead())
                .hasSize(3)
                .noneMatch(other -> other.window().overlaps(slot(TEN)));
        assertThat(hold(cohort, 1, TEN)).isInstanceOfSatisfying(HoldResult.Refused.class, no -> {
            assertThat(no.because()).isEqualTo(BookingRule.SLOT_TAKEN);
            assertThat(no.instead()).hasSize(3);
        });
        assertThat(book(cohort, 1, TEN)).isInstanceOf(Refused.class);
    }

    @Test
    void a_kept_slot_becomes_a_session_when_its_merchant_books_it() {
        Cohort cohort = fixture.cohort(2);
        hold(cohort, 0, TEN);

        assertThat(book(cohort, 0, TEN)).isInstanceOf(Booked.class);

        assertThat(holdsIn(cohort)).isZero();
        assertThat(book(cohort, 1, TEN)).isInstanceOf(Refused.class);
    }

    @Test
    void booking_something_else_lets_the_kept_slot_go() {
        Cohort cohort = fixture.cohort(2);
        hold(cohort, 0, TEN);

        assertThat(book(cohort, 0, ELEVEN)).isInstanceOf(Booked.class);

        assertThat(book(cohort, 1, TEN)).isInstanceOf(Booked.class);
    }

    @Test
    void another_choice_replaces_the_one_before() {
        Cohort cohort = fixture.cohort(2);
        hold(cohort, 0, TEN);

        assertThat(hold(cohort, 0, TEN.plusSeconds(300))).isInstanceOf(Kept.class);
        assertThat(hold(cohort, 0, ELEVEN)).isInstanceOf(Kept.class);

        assertThat(holdsIn(cohort)).isEqualTo(1);
        assertThat(hold(cohort, 1, TEN)).isInstanceOf(Kept.class);
    }

    @Test
    void the_same_choice_again_is_one_hold_for_five_more_minutes() {
        Cohort cohort = fixture.cohort(2);
        hold(cohort, 0, TEN);
        clock.forward(Duration.ofMinutes(4));

        assertThat(hold(cohort, 0, TEN))
                .isEqualTo(new Kept(slot(TEN), clock.instant().plus(FIVE_MINUTES)));

        assertThat(holdsIn(cohort)).isEqualTo(1);
        clock.forward(Duration.ofMinutes(4));
        assertThat(book(cohort, 1, TEN)).isInstanceOf(Refused.class);
    }

    @Test
    void a_hold_that_ran_out_is_in_nobodys_way_and_its_merchant_may_still_book() {
        Cohort cohort = fixture.cohort(3);
        hold(cohort, 0, TEN);
        hold(cohort, 1, ELEVEN);
        clock.forward(FIVE_MINUTES);

        assertThat(propose(cohort, 0, TEN).kept()).isNull();
        assertThat(hold(cohort, 2, TEN)).isInstanceOf(Kept.class);
        assertThat(book(cohort, 1, ELEVEN)).isInstanceOf(Booked.class);
        assertThat(book(cohort, 0, TEN)).isInstanceOf(Refused.class);
    }

    @Test
    void a_slot_that_breaks_a_rule_is_not_kept() {
        Cohort cohort = fixture.cohort(1);

        assertThat(hold(cohort, 0, at("2027-03-03T20:00")))
                .isInstanceOfSatisfying(
                        HoldResult.Refused.class, no -> assertThat(no.because()).isEqualTo(BookingRule.NOT_QUIET));
        assertThat(holdsIn(cohort)).isZero();
    }

    @Test
    void a_session_moves_to_the_slot_that_was_kept_for_it_even_one_that_overlaps_it() {
        Cohort cohort = fixture.cohort(2);
        SessionId session = ((Booked) book(cohort, 0, TEN)).session();
        Instant later = TEN.plusSeconds(300);

        assertThat(as(cohort, 0, () -> holds.holdInsteadOf(session, later, 15))).isInstanceOf(Kept.class);
        assertThat(fixture.broken()).isEmpty();
        assertThat(as(cohort, 0, () -> desk.proposeInsteadOf(session, later, 15))
                        .kept())
                .isNotNull();
        assertThat(as(cohort, 0, () -> desk.move(session, SlotRequest.of(later, 15))))
                .isInstanceOf(Booked.class);

        assertThat(holdsIn(cohort)).isZero();
    }

    @Test
    void a_slot_kept_for_a_session_goes_when_the_session_is_cancelled() {
        Cohort cohort = fixture.cohort(2);
        SessionId session = ((Booked) book(cohort, 0, TEN)).session();
        as(cohort, 0, () -> holds.holdInsteadOf(session, TEN.plusSeconds(300), 15));

        acting.asAccount(cohort.mentorAccount(), () -> desk.cancel(session));

        assertThat(holdsIn(cohort)).isZero();
        assertThat(book(cohort, 1, TEN)).isInstanceOf(Booked.class);
    }

    @Test
    void nobody_keeps_a_slot_for_a_session_of_somebody_else() {
        Cohort cohort = fixture.cohort(2);
        SessionId session = ((Booked) book(cohort, 0, TEN)).session();

        assertThatThrownBy(() -> as(cohort, 1, () -> holds.holdInsteadOf(session, ELEVEN, 15)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void what_ran_out_is_forgotten_at_night_and_what_is_kept_is_not() {
        Cohort cohort = fixture.cohort(2);
        hold(cohort, 0, TEN);
        clock.forward(FIVE_MINUTES);
        hold(cohort, 1, ELEVEN);

        assertThat(acting.asSystem(null, holds::forgetExpired)).isPositive();

        assertThat(holdsIn(cohort)).isEqualTo(1);
        assertThat(book(cohort, 0, TEN)).isInstanceOf(Booked.class);
    }

    @Test
    void an_offer_costs_four_statements_whatever_is_kept() {
        Cohort cohort = fixture.cohort(8);
        IntStream.range(1, 8).forEach(shop -> hold(cohort, shop, TEN.plusSeconds(1800L * shop)));

        assertThat(as(cohort, 0, () -> fixture.statementsOf(() -> desk.offer(15))))
                .isEqualTo(4);
    }

    @Test
    void of_many_merchants_who_choose_one_slot_at_once_it_is_kept_for_one() {
        Cohort cohort = fixture.cohort(12);
        for (int round = 0; round < 5; round++) {
            Instant start = TEN.plusSeconds(3600L * round);

            List<HoldResult> answers = acting.atOnce(IntStream.range(0, 36)
                    .mapToObj(number -> holding(cohort, number % 12, start))
                    .toList());

            assertThat(answers.stream().filter(Kept.class::isInstance)).isNotEmpty();
            assertThat(fixture.broken()).isEmpty();
            assertThat(holdsIn(cohort)).isEqualTo(1);
            clock.forward(FIVE_MINUTES);
        }
    }

    @Test
    void one_merchant_who_chooses_many_slots_at_once_has_one() {
        Cohort cohort = fixture.cohort(1);
        for (int round = 0; round < 5; round++) {

            acting.atOnce(IntStream.range(0, 24)
                    .mapToObj(number -> holding(cohort, 0, TEN.plusSeconds(300L * (number % 8))))
                    .toList());

            assertThat(holdsIn(cohort)).isEqualTo(1);
            assertThat(fixture.broken()).isEmpty();
        }
    }

    @Test
    void keeping_against_booking_ends_with_one_who_has_the_slot() {
        Cohort cohort = fixture.cohort(6);
        for (int round = 0; round < 8; round++) {
            Instant start = TEN.plusSeconds(86_400L * (round % 3) + 1_800L * (round / 3));

            List<Object> answers = acting.atOnce(IntStream.range(0, 12)
                    .<Callable<Object>>mapToObj(number -> number % 2 == 0
                            ? () -> hold(cohort, number / 2, start)
                            : () -> book(cohort, (number / 2 + 3) % 6, start))
                    .toList());

            assertThat(fixture.broken()).isEmpty();
            assertThat(answers.stream().filter(Booked.class::isInstance)).hasSizeLessThanOrEqualTo(1);
            assertThat(answers).anyMatch(answer -> answer instanceof Booked || answer instanceof Kept);
            answers.stream()
                    .filter(Booked.class::isInstance)
                    .map(booked -> ((Booked) booked).session())
                    .forEach(session -> acting.asAccount(cohort.mentorAccount(), () -> desk.cancel(session)));
            clock.forward(FIVE_MINUTES);
        }
    }

    @Test
    void ones_own_choice_and_booking_from_two_tabs_at_once_end_as_one_session() {
        Cohort cohort = fixture.cohort(1);
        for (int round = 0; round < 8; round++) {
            Instant start = TEN.plusSeconds(86_400L * (round % 3) + 1_800L * (round / 3));
            hold(cohort, 0, start);

            List<Object> answers = acting.atOnce(List.<Callable<Object>>of(
                    () -> book(cohort, 0, start),
                    () -> hold(cohort, 0, start),
                    () -> hold(cohort, 0, start.plusSeconds(300))));

            assertThat(answers.get(0)).isInstanceOf(Booked.class);
            assertThat(fixture.broken()).isEmpty();
            SessionId session = ((Booked) answers.get(0)).session();
            as(cohort, 0, () -> desk.cancel(session));
        }
    }

    private static TimeWindow slot(Instant start) {
        return TimeWindow.of(start, Duration.ofMinutes(15));
    }

    private List<TimeWindow> offered(Cohort cohort, int shop) {
        return as(cohort, shop, () -> desk.offer(15)).slots().stream()
                .map(OpenSlot::window)
                .toList();
    }

    private long holdsIn(Cohort cohort) {
        return acting.asSystem(cohort.town(), () -> fixture.count("select count(h) from SlotHold h"));
    }

    private Callable<HoldResult> holding(Cohort cohort, int shop, Instant start) {
        return () -> hold(cohort, shop, start);
    }

    private HoldResult hold(Cohort cohort, int shop, Instant start) {
        return as(cohort, shop, () -> holds.hold(start, 15));
    }

    private Proposal propose(Cohort cohort, int shop, Instant start) {
        return as(cohort, shop, () -> desk.propose(start, 15));
    }

    private BookingResult book(Cohort cohort, int shop, Instant start) {
        return as(cohort, shop, () -> desk.book(SlotRequest.of(start, 15)));
    }

    private <T> T as(Cohort cohort, int shop, Callable<T> work) {
        MerchantId merchant = cohort.shops().get(shop);
        return acting.asMerchant(cohort.town(), merchant.value(), work);
    }
}
