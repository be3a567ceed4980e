package org.echoppe.booking.fit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.PlanStep;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingFixture;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.SlotRequest;
import org.echoppe.booking.fit.Fit.Margin;
import org.echoppe.calendar.Peak;
import org.echoppe.merchant.BusyTimes;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FitDeskIT {

    /** A Thursday at ten in Paris. */
    private static final Instant THURSDAY = Instant.parse("2027-03-04T09:00:00Z");

    @Inject
    private BookingFixture fixture;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private FitDesk desk;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private ActionDesk actions;

    @Inject
    private BookingDesk booking;

    private Cohort cohort;
    private int minutes;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void a_shop_with_busy_weeks_from_the_fifteenth_of_march() {
        fixture.begin();
        clock.set(TestClock.TUESDAY_NINE);
        cohort = fixture.cohort(2);
        hasPeak(LocalDate.of(2027, 3, 15));
        minutes = acting.asSystem(cohort.town(), () -> actions.planOf(cohort.shop(), Locale.FRENCH))
                .minutesLeft();
    }

    @Test
    void the_town_the_mentor_and_the_merchant_are_told_the_same() {
        Map<MerchantId, Fit> told = all();
        Fit own = told.get(cohort.shop());

        assertThat(told).containsOnlyKeys(cohort.shop());
        assertThat(own.left()).isEqualTo(minutes);
        assertThat(own.possible()).isEqualTo(2 * 2 * 30);
        assertThat(own.margin()).isEqualTo(2 * minutes <= 120 ? Margin.WIDE : Margin.TIGHT);
        assertThat(acting.asAccount(cohort.mentorAccount(), desk::mine)).isEqualTo(told);
        assertThat(acting.asMerchant(cohort.town(), cohort.shop().value(), () -> desk.of(cohort.shop())))
                .contains(own);
    }

    @Test
    void what_is_booked_is_no_longer_left_and_takes_one_of_its_week() {
        acting.asSystem(cohort.town(), () -> (Booked) booking.book(cohort.shop(), SlotRequest.of(THURSDAY, 15)));

        Fit fit = all().get(cohort.shop());

        assertThat(fit.left()).isEqualTo(minutes - 15);
        assertThat(fit.possible()).isEqualTo(3 * 30);
    }

    @Test
    void the_day_before_the_busy_weeks_it_fits_no_more_and_in_them_nothing_is_told() {
        clock.set(Instant.parse("2027-03-14T10:00:00Z"));
        assertThat(all().get(cohort.shop()).margin()).isEqualTo(Margin.NONE);

        clock.forward(Duration.ofDays(1));
        assertThat(all()).isEmpty();
    }

    @Test
    void an_action_that_is_done_needs_no_time() {
        acting.asSystem(cohort.town(), () -> {
            List<PlanStep> steps = actions.planOf(cohort.shop(), Locale.FRENCH).steps();
            actions.tick(cohort.shop(), steps.stream().map(PlanStep::id).toList(), null);
            return null;
        });

        assertThat(all()).isEmpty();
    }

    private void hasPeak(LocalDate from) {
        acting.asSystem(cohort.town(), () -> {
            merchants.change(cohort.shop(), new BusyTimes("", List.of(new Peak(from, from.plusDays(20), "Fête"))));
            return null;
        });
    }

    private Map<MerchantId, Fit> all() {
        return acting.asSystem(cohort.town(), () -> desk.of(cohort.programme()));
    }
}
