package org.echoppe.booking.standby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.echoppe.access.AccountId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingFixture;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult;
import org.echoppe.booking.BookingRule;
import org.echoppe.booking.MentorSessionDesk;
import org.echoppe.booking.NowRule;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SlotRequest;
import org.echoppe.calendar.quiet.PeakPolicy;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.TravelMode;
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

@ExtendWith(ArquillianExtension.class)
class CallDeskIT {

    /** Seven minutes past ten, and twenty seconds. */
    private static final Instant NOW = TestClock.TUESDAY_NINE.plusSeconds(67 * 60 + 20);

    private static final Duration THREE_MINUTES = Duration.ofMinutes(3);

    @Inject
    private BookingFixture fixture;

    @Inject
    private StandbyFixture mentors;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private CallDesk desk;

    @Inject
    private StandbyDesk standby;

    @Inject
    private BookingDesk booking;

    @Inject
    private MentorSessionDesk mentorSessions;

    private Cohort cohort;
    private AccountId lead;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void stand_still() {
        fixture.begin();
        clock.set(NOW);
        cohort = fixture.cohort(2);
        lead = cohort.mentorAccount();
    }

    @AfterEach
    void nothing_is_broken() {
        assertThat(fixture.broken()).isEmpty();
    }

    @Test
    void the_mentor_on_standby_is_asked_and_goes_at_once() {
        mentors.standsBy(lead);

        CallId call = call(10);
        assertThat(mine().stage()).isEqualTo(CallStage.LEAD_ASKED);
        assertThat(mine().until()).isEqualTo(NOW.plus(THREE_MINUTES));
        assertThat(mine().mentor()).isEqualTo("Inès Ferrand");
        assertThat(asked(lead)).singleElement().satisfies(asked -> {
            assertThat(asked.shop()).isEqualTo("Librairie 0");
            assertThat(asked.minutes()).isEqualTo(10);
            assertThat(asked.isRelay()).isFalse();
            assertThat(asked.plan().next()).isPresent();
        });

        assertThat(accept(lead, call)).isInstanceOf(AnswerResult.Going.class);

        assertThat(mine().stage()).isEqualTo(CallStage.ANSWERED);
        var session = mentors.as(cohort.shop(), cohort, () -> booking.session(mine().session()));
        assertThat(session.window().start()).isEqualTo(NOW.minusSeconds(20));
        assertThat(session.window().minutes()).isEqualTo(10);
        assertThat(session.status()).isEqualTo(SessionStatus.BOOKED);
        assertThat(asked(lead)).isEmpty();
    }

    @Test
    void saying_yes_twice_is_going_once() {
        mentors.standsBy(lead);
        CallId call = call(10);

        assertThat(accept(lead, call)).isEqualTo(accept(lead, call));
    }

    @Test
    void tapping_twice_asks_once() {
        mentors.standsBy(lead);

        assertThat(call(10)).isEqualTo(call(10)).isEqualTo(call(5));
        assertThat(asked(lead)).hasSize(1);
    }

    @Test
    void fifty_taps_at_the_same_moment_ask_once() {
        mentors.standsBy(lead);

        List<CallResult> answers = acting.atOnce(Stream.<Callable<CallResult>>generate(
                        () -> () -> mentors.as(cohort.shop(), cohort, () -> desk.call(10)))
                .limit(50)
                .toList());

        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(asked(lead)).hasSize(1);
    }

    @Test
    void relays_are_asked_at_once_where_the_lead_is_not_there() {
        AccountId relay = onStandby("Marc");

        CallId call = call(10);

        assertThat(mine().stage()).isEqualTo(CallStage.RELAYS_ASKED);
        assertThat(asked(relay))
                .singleElement()
                .satisfies(asked -> assertThat(asked.isRelay()).isTrue());
        assertThat(accept(relay, call)).isInstanceOf(AnswerResult.Going.class);
        assertThat(mine().mentor()).isEqualTo("Marc");
        assertThat(mine().isRelay()).isTrue();
    }

    @Test
    void a_relay_sees_the_number_of_the_shop_until_the_session_is_told_of() {
        AccountId relay = onStandby("Marc");
        CallId call = call(10);
        accept(relay, call);

        assertThat(acting.asAccount(relay, mentorSessions::notOver))
                .singleElement()
                .satisfies(session -> assertThat(session.phone()).isEqualTo("+33639980102"));
    }

    @Test
    void relays_follow_a_lead_who_says_nothing_for_three_minutes() {
        mentors.standsBy(lead);
        AccountId relay = onStandby("Marc");
        CallId call = call(10);
        assertThat(asked(relay)).isEmpty();

        clock.forward(THREE_MINUTES);
        mentors.goesRound(cohort);

        assertThat(mine().stage()).isEqualTo(CallStage.RELAYS_ASKED);
        assertThat(asked(relay)).hasSize(1);
        assertThat(accept(lead, call)).as("who thinks better of it").isInstanceOf(AnswerResult.Going.class);
        assertThat(accept(relay, call)).isEqualTo(new AnswerResult.NotNeeded(CallRule.TAKEN_BY_ANOTHER));
    }

    @Test
    void relays_follow_a_lead_who_says_no() {
        mentors.standsBy(lead);
        AccountId relay = onStandby("Marc");
        CallId call = call(10);

        decline(lead, call);
        mentors.goesRound(cohort);

        assertThat(mine().stage()).isEqualTo(CallStage.RELAYS_ASKED);
        assertThat(asked(relay)).hasSize(1);
    }

    @Test
    void going_to_one_shop_says_no_to_the_other_that_waits() {
        mentors.standsBy(lead);
        AccountId relay = onStandby("Marc");
        CallId call = call(10);
        mentors.as(cohort.shops().get(1), cohort, () -> desk.call(5));
        assertThat(asked(lead)).hasSize(2);

        assertThat(accept(lead, call)).isInstanceOf(AnswerResult.Going.class);
        mentors.goesRound(cohort);

        assertThat(asked(relay)).hasSize(1);
    }

    @Test
    void going_off_standby_says_no_to_who_waits() {
        mentors.standsBy(lead);
        AccountId relay = onStandby("Marc");
        call(10);

        mentors.leaves(lead);
        mentors.goesRound(cohort);

        assertThat(asked(relay)).hasSize(1);
    }

    @Test
    void a_call_is_over_by_itself_when_nobody_says_anything() {
        mentors.standsBy(lead);
        CallId call = call(10);

        clock.forward(THREE_MINUTES.plus(Course.TIME_TO_MOVE_ON));

        assertThat(mine().stage()).isEqualTo(CallStage.UNANSWERED);
        assertThat(asked(lead)).isEmpty();
        assertThat(accept(lead, call)).isEqualTo(new AnswerResult.NotNeeded(CallRule.TOO_LATE));
        assertThat(call(10)).isNotEqualTo(call);
    }

    @Test
    void nobody_on_standby_is_said_at_once() {
        call(10);

        assertThat(mine().stage()).isEqualTo(CallStage.UNANSWERED);
        assertThat(mine().mentor()).isNull();
    }

    @Test
    void standby_ends_by_itself() {
        mentors.standsBy(lead);
        clock.forward(Duration.ofHours(2));

        assertThat(acting.asAccount(lead, standby::until)).isEmpty();
        call(10);
        assertThat(mine().stage()).isEqualTo(CallStage.UNANSWERED);
    }

    @Test
    void a_withdrawn_call_is_taken_by_nobody() {
        mentors.standsBy(lead);
        CallId call = call(10);

        mentors.as(cohort.shop(), cohort, () -> {
            desk.withdraw();
            return null;
        });

        assertThat(mine().stage()).isEqualTo(CallStage.WITHDRAWN);
        assertThat(accept(lead, call)).isEqualTo(new AnswerResult.NotNeeded(CallRule.WITHDRAWN));
        assertThat(mine().session()).isNull();
    }

    @Test
    void a_mentor_goes_to_one_shop_at_a_time() {
        mentors.standsBy(lead);
        CallId first = call(10);
        CallId second = ((CallResult.Asked) mentors.as(cohort.shops().get(1), cohort, () -> desk.call(10))).call();

        assertThat(accept(lead, first)).isInstanceOf(AnswerResult.Going.class);
        assertThat(accept(lead, second)).isEqualTo(new AnswerResult.NotNow(NowRule.MENTOR_BUSY));
    }

    @Test
    void a_mentor_who_is_with_somebody_is_not_asked() {
        mentors.standsBy(lead);
        accept(lead, call(10));
        AccountId relay = onStandby("Marc");

        mentors.as(cohort.shops().get(1), cohort, () -> desk.call(10));

        assertThat(asked(lead)).isEmpty();
        assertThat(asked(relay)).hasSize(1);
    }

    @Test
    void only_relays_who_can_and_may_are_asked() {
        AccountId unskilled = mentors.relay(cohort, "Nina", ActionCode.STOCK, Set.of());
        AccountId interested = mentors.relay(cohort, "Omar", ActionCode.DIGITAL_PAYMENT, Set.of("librairie 0"));
        mentors.standsBy(unskilled);
        mentors.standsBy(interested);

        CallId call = call(10);

        assertThat(mine().stage()).isEqualTo(CallStage.UNANSWERED);
        assertThatThrownBy(() -> accept(interested, call)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> accept(unskilled, call)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void nobody_is_asked_where_another_session_is_near() {
        clock.set(TestClock.TUESDAY_NINE.minus(Duration.ofDays(1)));
        var wanted = SlotRequest.of(TestClock.TUESDAY_NINE.plusSeconds(75 * 60), 15);
        assertThat(mentors.as(cohort.shop(), cohort, () -> booking.book(wanted)))
                .isInstanceOf(BookingResult.Booked.class);
        clock.set(NOW);
        mentors.standsBy(lead);

        assertThat(mentors.as(cohort.shop(), cohort, () -> desk.call(10)))
                .isEqualTo(new CallResult.Refused(NowRule.SHOP_BUSY));
        assertThat(mentors.as(cohort.shop(), cohort, () -> desk.call(5))).isInstanceOf(CallResult.Asked.class);
    }

    @Test
    void a_shop_that_had_its_sessions_of_the_day_does_not_call_for_one_more() {
        clock.set(TestClock.TUESDAY_NINE.minus(Duration.ofDays(1)));
        book(cohort.shop(), TestClock.TUESDAY_NINE.plusSeconds(5 * 3_600));
        clock.set(NOW);
        mentors.standsBy(lead);
        fixture.rule(cohort, rules(1, 0));

        assertThat(mentors.as(cohort.shop(), cohort, () -> desk.call(5)))
                .isEqualTo(new CallResult.Refused(NowRule.SHOP_DAY_FULL));
    }

    @Test
    void a_call_is_one_of_the_shops_sessions_of_the_day() {
        fixture.rule(cohort, rules(1, 0));
        mentors.standsBy(lead);
        assertThat(accept(lead, call(10))).isInstanceOf(AnswerResult.Going.class);

        assertThat(mentors.as(
                        cohort.shop(),
                        cohort,
                        () -> booking.book(SlotRequest.of(TestClock.TUESDAY_NINE.plusSeconds(5 * 3_600), 15))))
                .isInstanceOfSatisfying(
                        BookingResult.Refused.class,
                        no -> assertThat(no.because()).isEqualTo(BookingRule.SHOP_DAY_FULL));
    }

    @Test
    void a_mentor_who_is_called_comes_out_of_their_pause() {
        fixture.rule(cohort, rules(0, 60));
        clock.set(TestClock.TUESDAY_NINE.minus(Duration.ofDays(1)));
        book(cohort.shops().get(1), TestClock.TUESDAY_NINE.plusSeconds(45 * 60));
        clock.set(NOW);
        mentors.standsBy(lead);

        assertThat(accept(lead, call(10))).isInstanceOf(AnswerResult.Going.class);
    }

    private void book(MerchantId shop, Instant start) {
        assertThat(mentors.as(shop, cohort, () -> booking.book(SlotRequest.of(start, 15))))
                .isInstanceOf(BookingResult.Booked.class);
    }

    private static BookingRules rules(int shopADay, int pause) {
        return new BookingRules(
                BookingRules.LENGTHS,
                120,
                28,
                2,
                shopADay,
                0,
                0,
                0,
                pause,
                TravelMode.FOOT,
                10,
                PeakPolicy.TEN_MINUTES_A_DAY);
    }

    @Test
    void what_was_possible_when_asked_is_asked_again_when_answered() {
        clock.set(TestClock.TUESDAY_NINE.plusSeconds((9 * 60 + 49) * 60L));
        mentors.standsBy(lead);
        CallId call = call(10);
        assertThat(mine().until()).isEqualTo(TestClock.TUESDAY_NINE.plusSeconds((9 * 60 + 51) * 60L));

        clock.forward(Duration.ofMinutes(2));

        assertThat(accept(lead, call)).isEqualTo(new AnswerResult.NotNeeded(CallRule.TOO_LATE));
    }

    @Test
    void of_several_who_say_yes_at_the_same_moment_one_goes() {
        List<AccountId> relays = List.of(onStandby("Marc"), onStandby("Nina"), onStandby("Omar"), onStandby("Paul"));
        for (int round = 0; round < 12; round++) {
            clock.forward(Duration.ofMinutes(9));
            relays.forEach(mentors::standsBy);
            CallId call = call(5);

            List<AnswerResult> answers = acting.atOnce(relays.stream()
                    .<Callable<AnswerResult>>map(relay -> () -> accept(relay, call))
                    .toList());

            assertThat(answers.stream().filter(AnswerResult.Going.class::isInstance))
                    .hasSize(1);
            assertThat(answers.stream().filter(new AnswerResult.NotNeeded(CallRule.TAKEN_BY_ANOTHER)::equals))
                    .hasSize(3);
        }
    }

    @Test
    void going_against_withdrawing_ends_as_one_of_the_two_orders_would() {
        for (int round = 0; round < 12; round++) {
            clock.forward(Duration.ofMinutes(9));
            mentors.standsBy(lead);
            CallId call = call(5);

            List<Object> answers = acting.atOnce(List.of(
                    () -> accept(lead, call),
                    () -> mentors.as(cohort.shop(), cohort, () -> {
                        desk.withdraw();
                        return "withdrawn";
                    })));

            CallStage expected =
                    answers.get(0) instanceof AnswerResult.Going ? CallStage.ANSWERED : CallStage.WITHDRAWN;
            assertThat(mine().stage()).isEqualTo(expected);
        }
    }

    @Test
    void tapping_the_switch_many_times_at_once_is_going_on_standby_once() {
        for (int round = 0; round < 4; round++) {
            AccountId mentor = mentors.relay(cohort, "Marc" + round);
            acting.atOnce(Stream.generate(() -> switched(() -> mentors.standsBy(mentor)))
                    .limit(16)
                    .toList());

            assertThat(acting.asAccount(mentor, standby::until)).isPresent();
        }
    }

    @Test
    void whatever_a_mentor_and_a_shop_tap_at_once_nobody_sees_an_error() {
        AccountId relay = onStandby("Marc");
        for (int round = 0; round < 6; round++) {
            clock.forward(Duration.ofMinutes(9));
            mentors.standsBy(lead);
            mentors.standsBy(relay);
            CallId call = call(5);

            acting.atOnce(List.of(
                    switched(() -> decline(lead, call)),
                    switched(() -> mentors.leaves(lead)),
                    switched(() -> mentors.leaves(lead)),
                    switched(() -> mentors.as(cohort.shop(), cohort, () -> {
                        desk.withdraw();
                        return null;
                    }))));

            assertThat(mine().stage()).isEqualTo(CallStage.WITHDRAWN);
        }
    }

    private static Callable<Boolean> switched(Runnable tap) {
        return () -> {
            tap.run();
            return true;
        };
    }

    private AccountId onStandby(String name) {
        AccountId relay = mentors.relay(cohort, name);
        mentors.standsBy(relay);
        return relay;
    }

    private CallId call(int minutes) {
        return ((CallResult.Asked) mentors.as(cohort.shop(), cohort, () -> desk.call(minutes))).call();
    }

    private MyCall mine() {
        return mentors.as(cohort.shop(), cohort, () -> desk.mine().orElseThrow());
    }

    private List<AskedCall> asked(AccountId mentor) {
        return acting.asAccount(mentor, () -> desk.forMe(Locale.FRENCH));
    }

    private AnswerResult accept(AccountId mentor, CallId call) {
        return acting.asAccount(mentor, () -> desk.accept(call));
    }

    private void decline(AccountId mentor, CallId call) {
        acting.asAccount(mentor, () -> {
            desk.decline(call);
            return null;
        });
    }
}
