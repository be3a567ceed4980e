package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.calendar.quiet.InTheWay;
import org.echoppe.calendar.quiet.SlotRule;
import org.echoppe.calendar.quiet.TimeBand;
import org.echoppe.calendar.quiet.TimeKind;
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
class ShopTimeDeskIT {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 4);
    /** Ten o’clock in Paris. */
    private static final Instant TEN = Instant.parse("2027-03-04T09:00:00Z");

    private static final Duration QUARTER = Duration.ofMinutes(15);

    @Inject
    private BookingFixture fixture;

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private ShopTimeDesk desk;

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

    @Test
    void the_week_shows_the_shops_session_as_taken_and_the_mentors_others_as_time_without_them() {
        Cohort cohort = fixture.cohort(2);
        acting.asSystem(cohort.town(), () -> booking.book(cohort.shop(), SlotRequest.of(TEN, 15)));

        List<TimeBand> own = thursday(cohort, 0);
        List<TimeBand> neighbour = thursday(cohort, 1);

        assertThat(own)
                .filteredOn(band -> band.kind() == TimeKind.TAKEN)
                .singleElement()
                .satisfies(band -> assertThat(band.window().start()).isEqualTo(TEN));
        assertThat(neighbour).noneMatch(band -> band.kind() == TimeKind.TAKEN);
        assertThat(neighbour)
                .filteredOn(band -> band.kind() == TimeKind.QUIET)
                .anyMatch(band -> band.window().start().equals(TEN)
                        && band.window().length().equals(QUARTER));
    }

    @Test
    void the_week_starts_on_monday_and_names_the_mentor() {
        Cohort cohort = fixture.cohort(1);

        ShopTimes times = coordinating(cohort, () -> desk.around(cohort.shop(), THURSDAY));

        assertThat(times.week()).hasSize(7);
        assertThat(times.week().get(0).day()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(times.mentor()).isEqualTo("Inès Ferrand");
        assertThat(times.sharedMinutes()).isPositive();
    }

    @Test
    void what_stands_in_the_way_of_a_moment_is_told_in_full() {
        Cohort cohort = fixture.cohort(1);
        acting.asSystem(cohort.town(), () -> booking.book(cohort.shop(), SlotRequest.of(TEN, 15)));

        assertThat(rules(cohort, "2027-03-04T10:00")).containsExactly(SlotRule.SHOP_BUSY, SlotRule.MENTOR_BUSY);
        assertThat(rules(cohort, "2027-03-07T03:00")).containsExactly(SlotRule.CLOSED, SlotRule.MENTOR_AWAY);
        assertThat(whyNot(cohort, "2027-03-04T15:00").isNothing()).isTrue();
    }

    @Test
    void a_shop_of_another_town_has_no_time_to_be_seen() {
        Cohort cohort = fixture.cohort(1);
        var stranger = towns.open(towns.found(), Role.COORDINATOR);

        assertThatThrownBy(() -> acting.asAccount(stranger, () -> desk.around(cohort.shop(), THURSDAY)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> acting.asAccount(
                        stranger, () -> desk.whyNot(cohort.shop(), LocalDateTime.parse("2027-03-04T10:00"), QUARTER)))
                .isInstanceOf(NotAllowedException.class);
    }

    private List<TimeBand> thursday(Cohort cohort, int shop) {
        return coordinating(
                cohort,
                () -> desk.around(cohort.shops().get(shop), THURSDAY)
                        .week()
                        .get(3)
                        .bands());
    }

    private List<SlotRule> rules(Cohort cohort, String start) {
        return whyNot(cohort, start).obstacles().stream().map(InTheWay::rule).toList();
    }

    private WhyNot whyNot(Cohort cohort, String start) {
        return coordinating(cohort, () -> desk.whyNot(cohort.shop(), LocalDateTime.parse(start), QUARTER));
    }

    private <T> T coordinating(Cohort cohort, Callable<T> act) {
        return acting.asAccount(towns.open(cohort.town(), Role.COORDINATOR), act);
    }
}
