package org.echoppe.radar.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.echoppe.access.AccountId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingFixture;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.CallBackDesk;
import org.echoppe.booking.SlotRequest;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.PairingDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.radar.todo.ToDoLine.State;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.echoppe.testing.TestTown;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ToDoDeskIT {

    @Inject
    private BookingFixture fixture;

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private ToDoDesk desk;

    @Inject
    private CallBackDesk calls;

    @Inject
    private MatchingDesk matching;

    @Inject
    private PairingDesk pairings;

    @Inject
    private BookingDesk booking;

    private Cohort cohort;
    private AccountId claire;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void a_town_of_three_shops() {
        fixture.begin();
        clock.set(TestClock.TUESDAY_NINE);
        cohort = fixture.cohort(3);
        claire = towns.open(cohort.town(), Role.COORDINATOR);
    }

    @Test
    void a_line_is_resolved_by_its_act_and_a_second_tap_says_that_it_is_gone() {
        callMe(cohort.shop());
        String key = only(RadarRule.CALL_BACK).finding().key();

        assertThat(as(() -> desk.resolve(cohort.programme(), key))).isEqualTo(ToDoAnswer.DONE);
        assertThat(of(RadarRule.CALL_BACK)).isEmpty();
        assertThat(as(() -> desk.resolve(cohort.programme(), key))).isEqualTo(ToDoAnswer.GONE);

        clock.forward(Duration.ofHours(1));
        callMe(cohort.shop());
        assertThat(only(RadarRule.CALL_BACK).isOpen()).isTrue();
    }

    @Test
    void an_action_at_a_standstill_is_written_about_once_and_is_back_in_a_week() {
        accept();
        clock.forward(Duration.ofDays(21));
        List<ToDoLine> still = of(RadarRule.STILL);
        assertThat(still).hasSize(3).allMatch(ToDoLine::isOpen);
        String key = still.get(0).finding().key();

        assertThat(as(() -> desk.resolve(cohort.programme(), key))).isEqualTo(ToDoAnswer.ASKED);
        assertThat(as(() -> desk.resolve(cohort.programme(), key))).isEqualTo(ToDoAnswer.GONE);
        assertThat(proposals()).isEqualTo(1);
        assertThat(line(key)).satisfies(line -> {
            assertThat(line.state()).isEqualTo(State.LATER);
            assertThat(line.until()).isEqualTo(LocalDate.of(2027, 3, 30));
        });

        clock.forward(Duration.ofDays(7));
        assertThat(line(key).isOpen()).isTrue();

        acting.asSystem(cohort.town(), () -> (Booked) booking.book(
                still.get(0).finding().about().merchant(),
                SlotRequest.of(clock.instant().plus(Duration.ofDays(1)).plus(Duration.ofHours(1)), 15)));
        assertThat(of(RadarRule.STILL))
                .hasSize(2)
                .noneMatch(line -> line.finding().key().equals(key));
    }

    @Test
    void done_vanishes_and_comes_back_put_off_waits_for_its_day_and_each_belongs_to_somebody() {
        callMe(cohort.shop());
        String key = only(RadarRule.CALL_BACK).finding().key();

        as(() -> {
            desk.done(cohort.programme(), key);
            return null;
        });
        assertThat(line(key).state()).isEqualTo(State.DONE);
        as(() -> {
            desk.restore(cohort.programme(), key);
            desk.give(cohort.programme(), key, claire);
            return null;
        });
        assertThat(line(key).state()).isEqualTo(State.OPEN);
        assertThat(line(key).assigned()).isEqualTo(claire);

        assertThat(as(() -> desk.putOff(cohort.programme(), key, LocalDate.of(2027, 3, 2))))
                .isFalse();
        assertThat(as(() -> desk.putOff(cohort.programme(), key, LocalDate.of(2027, 3, 4))))
                .isTrue();
        assertThat(line(key).state()).isEqualTo(State.LATER);
        clock.forward(Duration.ofHours(38));
        assertThat(line(key).state()).isEqualTo(State.LATER);
        clock.forward(Duration.ofHours(1));
        assertThat(line(key).state()).isEqualTo(State.OPEN);
    }

    @Test
    void thresholds_are_the_programmes_own_and_stay_within_reason() {
        accept();
        clock.forward(Duration.ofDays(9));
        assertThat(of(RadarRule.STILL)).isEmpty();

        assertThat(as(() -> desk.count(cohort.programme(), RadarRule.STILL, 9))).isTrue();
        assertThat(as(() -> desk.count(cohort.programme(), RadarRule.STILL, 2))).isFalse();
        assertThat(as(() -> desk.count(cohort.programme(), RadarRule.CALL_BACK, 2)))
                .isFalse();
        assertThat(of(RadarRule.STILL)).hasSize(3);
    }

    @Test
    void what_is_no_line_or_another_towns_is_nobodys() {
        Cohort other = fixture.cohort(1);
        AccountId paul = towns.open(other.town(), Role.COORDINATOR);

        assertThatThrownBy(() -> as(() -> desk.resolve(cohort.programme(), "DROP.1")))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(() -> desk.resolve(other.programme(), "STILL.1")))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(() -> {
                    desk.give(cohort.programme(), "STILL.1", paul);
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void the_list_asks_as_much_of_the_database_for_few_shops_as_for_many() {
        Cohort many = fixture.cohort(12);
        accept();
        accept(many);
        clock.forward(Duration.ofDays(21));
        AccountId paul = towns.open(many.town(), Role.COORDINATOR);

        long forFew = as(() -> fixture.statementsOf(() -> desk.lines(cohort.programme())));
        long forMany = acting.asAccount(paul, () -> fixture.statementsOf(() -> desk.lines(many.programme())));

        assertThat(forMany).isEqualTo(forFew);
    }

    private void callMe(MerchantId shop) {
        acting.asMerchant(cohort.town(), shop.value(), calls::ask);
    }

    private void accept() {
        accept(cohort);
    }

    private void accept(Cohort all) {
        acting.asAccount(all.mentorAccount(), () -> {
            matching.of(all.mentor()).forEach(pair -> pairings.accept(pair.id()));
            return null;
        });
    }

    private long proposals() {
        return as(() -> fixture.count("select count(m) from OutboxMessage m where m.event = 'slot-proposal'"));
    }

    private ToDoLine only(RadarRule rule) {
        assertThat(of(rule)).hasSize(1);
        return of(rule).get(0);
    }

    private List<ToDoLine> of(RadarRule rule) {
        return lines().stream().filter(line -> line.finding().rule() == rule).toList();
    }

    private ToDoLine line(String key) {
        return lines().stream()
                .filter(line -> line.finding().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<ToDoLine> lines() {
        return as(() -> desk.lines(cohort.programme()));
    }

    private <T> T as(Callable<T> work) {
        return acting.asAccount(claire, work);
    }
}
