package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.booking.CircumstancesFixture.at;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.BookingResult.Refused;
import org.echoppe.programme.BookingRules;
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

/** Bookings that never meet in time, and together are too many: no more of them stand than the programme allows. */
@ExtendWith(ArquillianExtension.class)
class MaximaRaceIT {

    private static final Instant TEN = at("2027-03-03T10:00");
    private static final int ROUNDS = 6;

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
    void eight_shops_at_once_do_not_pass_a_mentors_day() {
        Cohort cohort = ruled(8, ProgrammeRulesFixture.capped(0, 0, 3, 0));
        assertThat(standing(cohort, eachOfItsOwn(cohort), BookingRule.MENTOR_DAY_FULL))
                .isEqualTo(3);
    }

    @Test
    void nor_their_week() {
        Cohort cohort = ruled(8, ProgrammeRulesFixture.capped(0, 0, 0, 2));
        List<Callable<BookingResult>> works = IntStream.range(0, 8)
                .mapToObj(number -> booking(cohort, number, day(number % 3).plusSeconds(3_600L * (number / 3))))
                .toList();
        assertThat(standing(cohort, works, BookingRule.MENTOR_WEEK_FULL)).isEqualTo(2);
    }

    @Test
    void one_shop_in_many_tabs_does_not_pass_its_day() {
        Cohort cohort = ruled(1, ProgrammeRulesFixture.capped(1, 0, 0, 0));
        List<Callable<BookingResult>> works = IntStream.range(0, 6)
                .mapToObj(number -> booking(cohort, 0, TEN.plusSeconds(3_600L * number)))
                .toList();
        assertThat(standing(cohort, works, BookingRule.SHOP_DAY_FULL)).isEqualTo(1);
    }

    @Test
    void nor_its_week() {
        Cohort cohort = ruled(1, ProgrammeRulesFixture.capped(0, 2, 0, 0));
        List<Callable<BookingResult>> works = IntStream.range(0, 6)
                .mapToObj(number -> booking(cohort, 0, day(number % 3).plusSeconds(3_600L * (number / 3))))
                .toList();
        assertThat(standing(cohort, works, BookingRule.SHOP_WEEK_FULL)).isEqualTo(2);
    }

    @Test
    void a_pause_is_kept_by_two_who_book_at_once() {
        Cohort cohort = ruled(2, ProgrammeRulesFixture.pausing(30));
        for (int round = 0; round < 2 * ROUNDS; round++) {
            Instant start = day(round % 3).plusSeconds(1_800L * round);
            List<BookingResult> answers =
                    acting.atOnce(List.of(booking(cohort, 0, start), booking(cohort, 1, start.plusSeconds(30 * 60L))));

            assertThat(answers.stream().filter(Booked.class::isInstance)).hasSize(1);
            assertThat(refusals(answers)).containsOnly(BookingRule.MENTOR_PAUSE);
            cancelAll(cohort, answers);
        }
    }

    @Test
    void taking_back_a_cancellation_is_one_more_of_the_day() {
        Cohort cohort = ruled(2, ProgrammeRulesFixture.capped(0, 0, 1, 0));
        for (int round = 0; round < ROUNDS; round++) {
            SessionId had = ((Booked) answerOf(booking(cohort, 0, TEN))).session();
            as(cohort, 0, () -> desk.cancel(had));

            List<BookingResult> answers = acting.atOnce(
                    List.of(() -> as(cohort, 0, () -> changes.undo(had)), booking(cohort, 1, TEN.plusSeconds(7_200))));

            assertThat(answers.stream().filter(Booked.class::isInstance)).hasSize(1);
            cancelAll(cohort, answers);
        }
    }

    @Test
    void places_that_are_given_back_are_taken_again() {
        Cohort cohort = ruled(4, ProgrammeRulesFixture.capped(0, 0, 2, 0));
        for (int round = 0; round < ROUNDS; round++) {
            List<BookingResult> answers = acting.atOnce(eachOfItsOwn(cohort));
            assertThat(answers.stream().filter(Booked.class::isInstance)).hasSize(2);
            cancelAll(cohort, answers);
        }
    }

    @Test
    void a_session_booked_before_there_was_a_maximum_counts() {
        Cohort cohort = ruled(6, ProgrammeRulesFixture.capped(0, 0, 0, 0));
        answerOf(booking(cohort, 5, TEN.plusSeconds(7 * 3_600L)));
        fixture.rule(cohort, ProgrammeRulesFixture.capped(0, 0, 3, 0));

        List<BookingResult> answers = acting.atOnce(eachOfItsOwn(cohort).subList(0, 5));

        assertThat(answers.stream().filter(Booked.class::isInstance)).hasSize(2);
    }

    @Test
    void a_pause_that_is_no_longer_asked_for_is_in_nobodys_way() {
        Cohort cohort = ruled(2, ProgrammeRulesFixture.pausing(60));
        answerOf(booking(cohort, 0, TEN));
        fixture.rule(cohort, ProgrammeRulesFixture.pausing(0));

        assertThat(answerOf(booking(cohort, 1, TEN.plusSeconds(30 * 60L)))).isInstanceOf(Booked.class);
    }

    /** How many stood at the end of the worst of several rounds; whoever lost heard why. */
    private long standing(Cohort cohort, List<Callable<BookingResult>> works, BookingRule because) {
        return IntStream.range(0, ROUNDS)
                .mapToLong(round -> {
                    List<BookingResult> answers = acting.atOnce(works);
                    assertThat(refusals(answers)).containsOnly(because);
                    cancelAll(cohort, answers);
                    return answers.stream().filter(Booked.class::isInstance).count();
                })
                .max()
                .orElseThrow();
    }

    private static List<BookingRule> refusals(List<BookingResult> answers) {
        return answers.stream()
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .map(Refused::because)
                .toList();
    }

    private List<Callable<BookingResult>> eachOfItsOwn(Cohort cohort) {
        return IntStream.range(0, cohort.shops().size())
                .mapToObj(number -> booking(cohort, number, TEN.plusSeconds(3_600L * number)))
                .toList();
    }

    private static Instant day(int number) {
        return TEN.plus(Duration.ofDays(number));
    }

    private Cohort ruled(int shops, BookingRules rules) {
        Cohort cohort = fixture.cohort(shops);
        fixture.rule(cohort, rules);
        return cohort;
    }

    private void cancelAll(Cohort cohort, List<BookingResult> answers) {
        for (int number = 0; number < answers.size(); number++) {
            if (answers.get(number) instanceof Booked booked) {
                as(cohort, number % cohort.shops().size(), () -> desk.cancel(booked.session()));
            }
        }
    }

    private Callable<BookingResult> booking(Cohort cohort, int shop, Instant start) {
        return () -> as(cohort, shop, () -> desk.book(SlotRequest.of(start, 15)));
    }

    private <T> T as(Cohort cohort, int shop, Callable<T> work) {
        return acting.asMerchant(cohort.town(), cohort.shops().get(shop).value(), work);
    }

    private static <T> T answerOf(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
