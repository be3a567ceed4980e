package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.booking.CircumstancesFixture.at;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.BookingResult.Refused;
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

/** Many at once: the primary key of the ticks decides, whatever the code above it does. */
@ExtendWith(ArquillianExtension.class)
class BookingRaceIT {

    private static final Instant TEN = at("2027-03-03T10:00");
    private static final Instant ELEVEN = at("2027-03-03T11:00");

    @Inject
    private BookingFixture fixture;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private BookingDesk desk;

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
    void of_two_hundred_who_want_one_slot_one_gets_it_and_each_other_hears_of_three() {
        Cohort cohort = fixture.cohort(20);

        List<BookingResult> answers = acting.atOnce(IntStream.range(0, 200)
                .mapToObj(number -> booking(cohort, number % 20, TEN))
                .toList());

        assertThat(answers.stream().filter(Booked.class::isInstance)).hasSize(1);
        assertThat(refused(answers))
                .hasSize(199)
                .allMatch(no ->
                        no.because() == BookingRule.SLOT_TAKEN && no.instead().size() == 3);
    }

    @Test
    void slots_that_only_overlap_are_not_booked_together_either() {
        Cohort cohort = fixture.cohort(12);
        for (int round = 0; round < 12; round++) {
            Instant start = TEN.plusSeconds(86_400L * (round % 3) + 3_600L * (round / 3));

            List<BookingResult> answers = acting.atOnce(IntStream.range(0, 6)
                    .mapToObj(number -> booking(cohort, number, start.plusSeconds(300L * (number % 3))))
                    .toList());

            assertThat(answers.stream().filter(Booked.class::isInstance)).hasSizeLessThanOrEqualTo(1);
            cancelAll(cohort, answers);
        }
    }

    @Test
    void the_same_request_fifty_times_at_once_is_one_session_and_fifty_equal_answers() {
        Cohort cohort = fixture.cohort(1);
        SlotRequest wanted = SlotRequest.of(TEN, 15);
        Callable<BookingResult> sending = as(cohort.shop(), cohort, () -> desk.book(wanted));

        List<BookingResult> answers =
                acting.atOnce(Stream.generate(() -> sending).limit(50).toList());

        assertThat(answers).hasSize(50).allMatch(answers.get(0)::equals).allMatch(Booked.class::isInstance);
        assertThat(answerOf(as(cohort.shop(), cohort, desk::mine))).hasSize(1);
    }

    @Test
    void moving_against_cancelling_ends_as_one_of_the_two_orders_would() {
        Cohort cohort = fixture.cohort(1);
        for (int round = 0; round < 20; round++) {
            SessionId session = bookedAt(cohort, 0, TEN);
            Callable<Object> moving = as(cohort.shop(), cohort, () -> desk.move(session, SlotRequest.of(ELEVEN, 15)));
            Callable<Object> cancelling = as(cohort.shop(), cohort, () -> desk.cancel(session));

            List<Object> answers =
                    acting.atOnce(round % 2 == 0 ? List.of(moving, cancelling) : List.of(cancelling, moving));

            Object moved = answers.get(round % 2);
            SessionView view = answerOf(as(cohort.shop(), cohort, () -> desk.session(session)));
            assertThat(answers.get(1 - round % 2)).isEqualTo(new ChangeResult.Changed(session));
            assertThat(view.status()).isEqualTo(SessionStatus.CANCELLED);
            assertThat(view.revision()).isEqualTo(moved instanceof Booked ? 2 : 1);
        }
    }

    @Test
    void two_merchants_who_take_each_others_place_at_once_are_both_answered() {
        Cohort cohort = fixture.cohort(2);
        SessionId first = bookedAt(cohort, 0, TEN);
        SessionId second = bookedAt(cohort, 1, ELEVEN);
        for (int round = 0; round < 20; round++) {
            Instant here = round % 2 == 0 ? ELEVEN : TEN;
            Instant there = round % 2 == 0 ? TEN : ELEVEN;

            List<BookingResult> answers = acting.atOnce(List.of(
                    as(cohort.shops().get(0), cohort, () -> desk.move(first, SlotRequest.of(here, 15))),
                    as(cohort.shops().get(1), cohort, () -> desk.move(second, SlotRequest.of(there, 15)))));

            assertThat(refused(answers)).allMatch(no -> no.because() == BookingRule.SLOT_TAKEN);
            assertThat(fixture.broken()).isEmpty();
        }
    }

    private void cancelAll(Cohort cohort, List<BookingResult> answers) {
        for (int number = 0; number < answers.size(); number++) {
            if (answers.get(number) instanceof Booked booked) {
                answerOf(as(cohort.shops().get(number), cohort, () -> desk.cancel(booked.session())));
            }
        }
    }

    private SessionId bookedAt(Cohort cohort, int shop, Instant start) {
        return ((Booked) answerOf(booking(cohort, shop, start))).session();
    }

    private Callable<BookingResult> booking(Cohort cohort, int shop, Instant start) {
        MerchantId merchant = cohort.shops().get(shop);
        return () -> acting.asSystem(cohort.town(), () -> desk.book(merchant, SlotRequest.of(start, 15)));
    }

    private <T> Callable<T> as(MerchantId shop, Cohort cohort, Callable<T> work) {
        return () -> acting.asMerchant(cohort.town(), shop.value(), work);
    }

    private static List<Refused> refused(List<BookingResult> answers) {
        var refused = new ArrayList<Refused>();
        for (BookingResult answer : answers) {
            if (answer instanceof Refused no) {
                refused.add(no);
            }
        }
        return refused;
    }

    private static <T> T answerOf(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
