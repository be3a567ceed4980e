package org.echoppe.booking.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingFixture;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.BookingResult.Refused;
import org.echoppe.booking.BookingRule;
import org.echoppe.booking.ChangeDesk;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SlotRequest;
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

/** Four shops of one mentor: the first gives its time back, the second and the third wait, in this order. */
@ExtendWith(ArquillianExtension.class)
class WaitingDeskIT {

    private static final Instant FREED = at("2027-03-03T10:00");
    private static final Instant LATER = at("2027-03-04T11:00");
    private static final Instant LATEST = at("2027-03-04T15:00");
    private static final int FIRST = 0;
    private static final int SECOND = 1;
    private static final int THIRD = 2;
    private static final int RIVAL = 3;

    @Inject
    private BookingFixture fixture;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private WaitingDesk desk;

    @Inject
    private BookingDesk booking;

    @Inject
    private ChangeDesk changes;

    private Cohort cohort;
    private SessionId first;
    private SessionId second;
    private SessionId third;

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Paris")).toInstant();
    }

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void two_wait() {
        fixture.begin();
        clock.set(TestClock.TUESDAY_NINE);
        cohort = fixture.cohort(4);
        first = booked(FIRST, FREED);
        second = booked(SECOND, LATER);
        third = booked(THIRD, LATEST);
        wish(SECOND, second);
        clock.forward(Duration.ofMinutes(1));
        wish(THIRD, third);
    }

    @AfterEach
    void nothing_is_broken() {
        assertThat(fixture.broken()).isEmpty();
    }

    @Test
    void a_freed_time_is_offered_to_the_longest_waiting_alone() {
        cancel(FIRST, first);
        goRound();

        assertThat(offered(SECOND)).hasValueSatisfying(offer -> {
            assertThat(offer.window().start()).isEqualTo(FREED);
            assertThat(offer.window().minutes()).isEqualTo(15);
            assertThat(offer.session()).isEqualTo(second);
        });
        assertThat(offered(THIRD)).isEmpty();
        assertThat(offered(FIRST)).isEmpty();
        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void going_round_twice_offers_once() {
        cancel(FIRST, first);
        goRound();
        goRound();

        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void accepting_moves_the_session_there_and_ends_the_wish() {
        cancel(FIRST, first);
        goRound();

        assertThat(accept(SECOND)).isInstanceOf(Booked.class);

        assertThat(start(SECOND, second)).isEqualTo(FREED);
        assertThat(waits(SECOND, second)).isFalse();
        assertThat(offered(SECOND)).isEmpty();
    }

    @Test
    void what_accepting_frees_is_offered_on() {
        cancel(FIRST, first);
        goRound();
        accept(SECOND);
        goRound();

        assertThat(offered(THIRD))
                .hasValueSatisfying(offer -> assertThat(offer.window().start()).isEqualTo(LATER));
    }

    @Test
    void after_twenty_minutes_it_is_the_next_ones_turn() {
        cancel(FIRST, first);
        goRound();
        clock.forward(EarlierOffer.TIME_TO_ANSWER.minusSeconds(1));
        goRound();
        assertThat(offered(THIRD)).isEmpty();

        clock.forward(Duration.ofSeconds(1));
        assertThat(offered(SECOND)).isEmpty();
        goRound();

        assertThat(offered(THIRD)).isPresent();
        assertThat(waits(SECOND, second)).as("goes on waiting").isTrue();
    }

    @Test
    void who_says_no_goes_on_waiting_and_the_next_is_asked() {
        cancel(FIRST, first);
        goRound();
        EarlierOfferId offer = offered(SECOND).orElseThrow().offer();

        run(SECOND, () -> desk.decline(offer));
        goRound();

        assertThat(offered(SECOND)).isEmpty();
        assertThat(offered(THIRD)).isPresent();
        assertThat(waits(SECOND, second)).isTrue();
    }

    @Test
    void whoever_comes_too_late_hears_of_three_others_and_goes_on_waiting() {
        cancel(FIRST, first);
        goRound();
        booked(RIVAL, FREED);

        assertThat(accept(SECOND)).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.because()).isEqualTo(BookingRule.SLOT_TAKEN);
            assertThat(no.instead()).hasSize(3);
        });
        assertThat(waits(SECOND, second)).isTrue();
        assertThat(start(SECOND, second)).isEqualTo(LATER);
        assertThat(offered(SECOND)).isEmpty();
    }

    @Test
    void who_heard_no_has_it_when_it_is_free_again() {
        cancel(FIRST, first);
        goRound();
        EarlierOfferId offer = offered(SECOND).orElseThrow().offer();
        SessionId rival = booked(RIVAL, FREED);
        String key = newKey();
        assertThat(as(SECOND, () -> desk.accept(offer, key))).isInstanceOf(Refused.class);

        cancel(RIVAL, rival);

        assertThat(as(SECOND, () -> desk.accept(offer, key))).as("sent again").isInstanceOf(Refused.class);
        assertThat(as(SECOND, () -> desk.accept(offer, newKey())))
                .as("tapped again")
                .isInstanceOf(Booked.class);
        assertThat(start(SECOND, second)).isEqualTo(FREED);
    }

    @Test
    void of_two_who_want_the_same_freed_time_at_the_same_moment_one_gets_it() {
        for (int round = 0; round < 10; round++) {
            run(FIRST, () -> booking.cancel(first));
            goRound();
            EarlierOfferId offer = offered(SECOND).orElseThrow().offer();

            List<BookingResult> answers = acting.atOnce(List.of(
                    () -> as(SECOND, () -> desk.accept(offer, newKey())),
                    () -> as(RIVAL, () -> booking.book(SlotRequest.of(FREED, 15)))));

            assertThat(answers.stream().filter(Booked.class::isInstance)).hasSize(1);
            assertThat(answers.stream().filter(Refused.class::isInstance).map(Refused.class::cast))
                    .allMatch(no -> no.because() == BookingRule.SLOT_TAKEN
                            && no.instead().size() == 3);
            boolean isMoved = answers.get(0) instanceof Booked;
            assertThat(waits(SECOND, second)).isEqualTo(!isMoved);
            everythingAsBefore(answers);
        }
    }

    private void everythingAsBefore(List<BookingResult> answers) {
        if (answers.get(1) instanceof Booked rival) {
            cancel(RIVAL, rival.session());
        } else {
            as(SECOND, () -> booking.move(second, SlotRequest.of(LATER, 15)));
            wish(SECOND, second);
        }
        run(THIRD, () -> desk.stop(third));
        first = booked(FIRST, FREED);
    }

    @Test
    void nobody_is_asked_while_their_shop_is_closed_or_at_night() {
        clock.set(at("2027-03-02T19:30"));
        cancel(FIRST, first);
        goRound();
        assertThat(offered(SECOND)).isEmpty();

        clock.set(at("2027-03-03T06:30"));
        goRound();

        assertThat(offered(SECOND)).isEmpty();
        assertThat(letters()).isZero();
    }

    @Test
    void a_time_too_soon_to_be_booked_is_offered_to_nobody() {
        clock.set(at("2027-03-03T09:00"));
        cancel(FIRST, first);
        goRound();

        assertThat(offered(SECOND)).isEmpty();
        assertThat(offered(THIRD)).isEmpty();
    }

    @Test
    void who_comes_earlier_already_is_not_asked() {
        cancel(THIRD, third);
        goRound();

        assertThat(offered(SECOND)).isEmpty();
    }

    @Test
    void a_wish_ends_with_its_session() {
        cancel(SECOND, second);
        assertThat(waits(SECOND, second)).isFalse();

        clock.set(LATEST);
        acting.asSystem(cohort.town(), desk::openTimes);
        assertThat(waits(THIRD, third)).isFalse();
    }

    @Test
    void who_no_longer_waits_is_not_asked() {
        run(SECOND, () -> desk.stop(second));
        cancel(FIRST, first);
        goRound();

        assertThat(offered(SECOND)).isEmpty();
        assertThat(offered(THIRD)).isPresent();
    }

    @Test
    void who_has_no_session_waits_for_any() {
        assertThat(as(RIVAL, () -> desk.wishForAny(10))).isTrue();
        run(SECOND, () -> desk.stop(second));
        run(THIRD, () -> desk.stop(third));
        cancel(FIRST, first);
        goRound();

        assertThat(accept(RIVAL)).isInstanceOf(Booked.class);
        assertThat(as(RIVAL, desk::waitsForAny)).isFalse();
    }

    @Test
    void wishing_at_the_same_moment_is_waiting_once() {
        Callable<Boolean> wishing = () -> as(SECOND, () -> desk.wish(second));
        assertThat(acting.atOnce(Stream.generate(() -> wishing).limit(20).toList()))
                .containsOnly(true);

        cancel(FIRST, first);
        goRound();
        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void nobody_touches_what_is_another_merchants() {
        cancel(FIRST, first);
        goRound();
        EarlierOfferId offer = offered(SECOND).orElseThrow().offer();

        assertThatThrownBy(() -> as(THIRD, () -> desk.accept(offer, newKey()))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(THIRD, () -> desk.offer(offer))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(THIRD, () -> desk.wish(second))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(THIRD, () -> desk.waits(second))).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void nobody_is_offered_the_time_they_gave_up() {
        as(SECOND, () -> booking.move(second, SlotRequest.of(at("2027-03-05T11:00"), 15)));
        goRound();

        assertThat(waits(SECOND, second)).isTrue();
        assertThat(offered(SECOND)).isEmpty();
        assertThat(offered(THIRD)).isPresent();
    }

    @Test
    void what_is_offered_begins_earlier_than_what_they_have() {
        run(THIRD, () -> desk.stop(third));
        cancel(FIRST, first);
        booked(RIVAL, FREED.minus(Duration.ofMinutes(15)));
        Instant soonest = Stream.of(0, 5, 10)
                .map(minutes -> FREED.plus(Duration.ofMinutes(minutes)))
                .filter(start -> as(SECOND, () -> booking.move(second, SlotRequest.of(start, 15))) instanceof Booked)
                .findFirst()
                .orElseThrow();
        assertThat(soonest).isAfter(FREED);
        goRound();

        assertThat(offered(SECOND)).isEmpty();
    }

    @Test
    void what_was_taken_back_can_be_accepted_again() {
        cancel(FIRST, first);
        goRound();
        EarlierOfferId offer = offered(SECOND).orElseThrow().offer();
        as(SECOND, () -> desk.accept(offer, newKey()));
        assertThat(as(SECOND, () -> desk.accept(offer, newKey())))
                .as("tapped twice")
                .isInstanceOf(Booked.class);
        as(SECOND, () -> changes.undo(second));
        assertThat(start(SECOND, second)).isEqualTo(LATER);

        assertThat(as(SECOND, () -> desk.accept(offer, newKey()))).isInstanceOf(Booked.class);
        assertThat(start(SECOND, second)).isEqualTo(FREED);
    }

    @Test
    void what_was_booked_and_cancelled_can_be_booked_again() {
        as(RIVAL, () -> desk.wishForAny(10));
        run(SECOND, () -> desk.stop(second));
        run(THIRD, () -> desk.stop(third));
        cancel(FIRST, first);
        goRound();
        EarlierOfferId offer = offered(RIVAL).orElseThrow().offer();
        SessionId taken = ((Booked) as(RIVAL, () -> desk.accept(offer, newKey()))).session();
        cancel(RIVAL, taken);

        SessionId again = ((Booked) as(RIVAL, () -> desk.accept(offer, newKey()))).session();
        assertThat(again).isNotEqualTo(taken);
        assertThat(start(RIVAL, again)).isEqualTo(FREED);
    }

    @Test
    void what_is_offered_is_as_long_as_the_session_is_now() {
        as(SECOND, () -> booking.move(second, SlotRequest.of(LATER, 10)));
        cancel(FIRST, first);
        goRound();

        assertThat(offered(SECOND))
                .hasValueSatisfying(
                        offer -> assertThat(offer.window().minutes()).isEqualTo(10));
    }

    @Test
    void a_wish_comes_back_with_its_session() {
        cancel(SECOND, second);
        as(SECOND, () -> changes.undo(second));

        assertThat(waits(SECOND, second)).isTrue();
    }

    @Test
    void a_wish_comes_back_when_the_move_it_led_to_is_taken_back() {
        cancel(FIRST, first);
        goRound();
        accept(SECOND);
        assertThat(waits(SECOND, second)).isFalse();

        clock.forward(Duration.ofMinutes(9));
        as(SECOND, () -> changes.undo(second));

        assertThat(start(SECOND, second)).isEqualTo(LATER);
        assertThat(waits(SECOND, second)).isTrue();
    }

    @Test
    void a_wish_that_was_fulfilled_does_not_come_back_with_a_later_change() {
        cancel(FIRST, first);
        goRound();
        accept(SECOND);
        as(SECOND, () -> booking.move(second, SlotRequest.of(LATER, 15)));
        assertThat(waits(SECOND, second)).as("moved once more").isFalse();

        cancel(SECOND, second);
        as(SECOND, () -> changes.undo(second));
        assertThat(waits(SECOND, second)).as("cancelled and had back").isFalse();
    }

    @Test
    void nothing_is_offered_to_a_wish_that_ends_at_the_same_moment() {
        cancel(FIRST, first);
        for (int round = 0; round < 8; round++) {
            acting.atOnce(List.of(
                    () -> {
                        goRound();
                        return true;
                    },
                    () -> {
                        run(SECOND, () -> desk.stop(second));
                        return true;
                    }));

            assertThat(offered(SECOND)).isEmpty();
            wish(SECOND, second);
            run(FIRST, () -> booking.cancel(booked(FIRST, FREED)));
        }
    }

    private SessionId booked(int shop, Instant start) {
        return ((Booked) as(shop, () -> booking.book(SlotRequest.of(start, 15)))).session();
    }

    private void cancel(int shop, SessionId session) {
        run(shop, () -> booking.cancel(session));
    }

    private void wish(int shop, SessionId session) {
        assertThat(as(shop, () -> desk.wish(session))).isTrue();
    }

    private boolean waits(int shop, SessionId session) {
        return as(shop, () -> desk.waits(session));
    }

    private BookingResult accept(int shop) {
        EarlierOfferId offer = offered(shop).orElseThrow().offer();
        return as(shop, () -> desk.accept(offer, newKey()));
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private Optional<OfferedSlot> offered(int shop) {
        return as(shop, desk::offered);
    }

    private Instant start(int shop, SessionId session) {
        return as(shop, () -> booking.session(session)).window().start();
    }

    private long letters() {
        return acting.asSystem(
                cohort.town(),
                () -> fixture.count(
                        "select count(m) from OutboxMessage m where m.event = 'earlier-slot' and m.segments is null"));
    }

    private void goRound() {
        List<OpenTime> open = acting.asSystem(cohort.town(), desk::openTimes);
        acting.asSystem(cohort.town(), () -> {
            open.forEach(time -> desk.offerNext(time.freed()));
            return null;
        });
    }

    private void run(int shop, Runnable work) {
        as(shop, () -> {
            work.run();
            return null;
        });
    }

    private <T> T as(int shop, Callable<T> work) {
        return acting.asMerchant(cohort.town(), cohort.shops().get(shop).value(), work);
    }
}
