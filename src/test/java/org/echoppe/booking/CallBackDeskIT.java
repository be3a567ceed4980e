package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.echoppe.access.AccountId;
import org.echoppe.access.Role;
import org.echoppe.booking.BookingFixture.Cohort;
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

/** « Appelez-moi » waits once for each shop, until somebody has called. */
@ExtendWith(ArquillianExtension.class)
class CallBackDeskIT {

    @Inject
    private BookingFixture fixture;

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private CallBackDesk desk;

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
    void asked_ten_times_at_once_a_shop_waits_once() {
        Cohort cohort = fixture.cohort(1);
        Callable<Instant> asking = () -> as(cohort, 0, desk::ask);

        List<Instant> answers =
                acting.atOnce(Stream.generate(() -> asking).limit(10).toList());

        assertThat(answers).containsOnly(TestClock.TUESDAY_NINE);
        assertThat(waiting(cohort)).extracting(CallBackRow::merchant).containsExactly(cohort.shop());
        assertThat(as(cohort, 0, desk::askedSince)).contains(TestClock.TUESDAY_NINE);
    }

    @Test
    void the_longest_waiting_comes_first_and_goes_when_it_was_called() {
        Cohort cohort = fixture.cohort(2);
        as(cohort, 1, desk::ask);
        clock.forward(Duration.ofMinutes(1));
        as(cohort, 0, desk::ask);
        AccountId coordinator = towns.open(cohort.town(), Role.COORDINATOR);
        assertThat(waiting(cohort))
                .extracting(CallBackRow::merchant)
                .containsExactly(cohort.shops().get(1), cohort.shops().get(0));

        for (int tap = 0; tap < 2; tap++) {
            acting.asAccount(coordinator, () -> {
                desk.called(cohort.shops().get(1));
                return null;
            });
        }

        assertThat(waiting(cohort)).extracting(CallBackRow::merchant).containsExactly(cohort.shop());
        assertThat(as(cohort, 1, desk::askedSince)).isEmpty();
        as(cohort, 1, desk::ask);
        assertThat(waiting(cohort)).hasSize(2);
    }

    private List<CallBackRow> waiting(Cohort cohort) {
        return acting.asAccount(towns.open(cohort.town(), Role.COORDINATOR), desk::waiting);
    }

    private <T> T as(Cohort cohort, int shop, Callable<T> work) {
        return acting.asMerchant(cohort.town(), cohort.shops().get(shop).value(), work);
    }
}
