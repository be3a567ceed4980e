package org.echoppe.radar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.action.ActionDesk;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingFixture;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionNote;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SlotRequest;
import org.echoppe.merchant.MerchantId;
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
class RadarDeskIT {

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
    private RadarDesk desk;

    @Inject
    private BookingDesk booking;

    @Inject
    private ActionDesk actions;

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
    void an_empty_installation_has_done_nothing_and_has_no_week() {
        MunicipalityId town = towns.found();

        assertThat(FirstStep.values()).noneMatch(step -> beginnings(town).isDone(step));
        assertThat(as(town, desk::week)).isEmpty();
    }

    @Test
    void first_steps_are_done_when_the_data_say_so_and_over_with_the_first_session() {
        Cohort cohort = fixture.cohort(3);
        assertThat(beginnings(cohort.town()).isDone(FirstStep.PUBLISHED)).isTrue();
        assertThat(beginnings(cohort.town()).count(FirstStep.MERCHANTS)).isEqualTo(3);
        assertThat(beginnings(cohort.town()).isOver()).isFalse();

        booked(cohort, cohort.shop(), TEN);
        assertThat(beginnings(cohort.town()).isOver()).isTrue();
    }

    @Test
    void the_week_counts_each_session_once_and_nothing_of_the_next_week() {
        Cohort cohort = fixture.cohort(3);
        SessionId held = booked(cohort, cohort.shop(), TEN);
        booked(cohort, cohort.shops().get(1), TEN.plus(Duration.ofDays(1)));
        booked(cohort, cohort.shops().get(2), TEN.plus(Duration.ofDays(7)));
        clock.set(TEN.plus(Duration.ofHours(1)));
        acting.asAccount(
                cohort.mentorAccount(), () -> booking.note(held, new SessionNote(SessionStatus.HELD, 12, null)));
        tickFirstStep(cohort);

        assertThat(as(cohort.town(), desk::week))
                .contains(new Week(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 7), 1, 0, 1, 0, 0, 12, 1));
    }

    @Test
    void a_week_ends_on_sunday_at_midnight_in_the_towns_zone() {
        Cohort cohort = fixture.cohort(1);
        clock.set(Instant.parse("2027-03-07T22:59:59Z"));
        assertThat(as(cohort.town(), desk::week)).map(Week::monday).contains(LocalDate.of(2027, 3, 1));

        clock.set(Instant.parse("2027-03-07T23:00:00Z"));
        assertThat(as(cohort.town(), desk::week)).map(Week::monday).contains(LocalDate.of(2027, 3, 8));
    }

    @Test
    void only_coordinators_look_here() {
        var mentor = towns.open(towns.found(), Role.MENTOR);

        assertThatThrownBy(() -> acting.asAccount(mentor, desk::beginnings)).isInstanceOf(NotAllowedException.class);
    }

    private void tickFirstStep(Cohort cohort) {
        acting.asSystem(cohort.town(), () -> {
            var first = actions.planOf(cohort.shop(), Locale.FRENCH).next().orElseThrow();
            actions.tick(cohort.shop(), List.of(first.id()), null);
            return null;
        });
    }

    private SessionId booked(Cohort cohort, MerchantId shop, Instant start) {
        return ((Booked) acting.asSystem(cohort.town(), () -> booking.book(shop, SlotRequest.of(start, 15)))).session();
    }

    private Beginnings beginnings(MunicipalityId town) {
        return as(town, desk::beginnings);
    }

    private <T> T as(MunicipalityId town, Callable<T> work) {
        return acting.asAccount(towns.open(town, Role.COORDINATOR), work);
    }
}
