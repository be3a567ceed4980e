package org.echoppe.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingFixture;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SlotRequest;
import org.echoppe.merchant.MerchantId;
import org.echoppe.shared.FoldedLines;
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
class CalendarDeskIT {

    private static final Instant NEXT_DAY_TEN = Instant.parse("2027-03-03T09:00:00Z");

    @Inject
    private BookingFixture bookings;

    @Inject
    private PairFixture pairs;

    @Inject
    private BookingDesk booking;

    @Inject
    private CalendarDesk calendars;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    private Cohort cohort;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void open() {
        clock.set(TestClock.TUESDAY_NINE);
        bookings.begin();
        cohort = bookings.cohort(2);
    }

    @Test
    void the_file_of_a_session_leads_back_with_the_link_the_merchant_came_with() {
        SessionId session = book(cohort.shop(), UUID.randomUUID().toString());

        String file = FoldedLines.unfold(fileOf(cohort.shop(), session));

        assertThat(file)
                .contains("METHOD:PUBLISH")
                .contains("UID:" + session.value() + "@")
                .doesNotContain("ATTENDEE")
                .containsPattern("/shop/session\\?k=[A-Za-z0-9_-]{43}&id=" + session.value());
    }

    @Test
    void another_shop_gets_no_file() {
        SessionId session = book(cohort.shop(), UUID.randomUUID().toString());

        assertThatThrownBy(() -> fileOf(cohort.shops().get(1), session)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void the_same_request_sent_twice_is_told_to_each_side_once() {
        String key = UUID.randomUUID().toString();

        book(cohort.shop(), key);
        book(cohort.shop(), key);

        assertThat(told())
                .filteredOn(event -> event.endsWith("session-booked"))
                .containsExactly("mentor-session-booked", "session-booked");
    }

    private SessionId book(MerchantId shop, String key) {
        return acting.asMerchant(cohort.town(), shop.value(), () -> {
            var answer = booking.book(new SlotRequest(key, NEXT_DAY_TEN, 15));
            return ((BookingResult.Booked) answer).session();
        });
    }

    private String fileOf(MerchantId shop, SessionId session) {
        return acting.asMerchant(cohort.town(), shop.value(), () -> calendars.file(session));
    }

    private List<String> told() {
        return acting.asSystem(cohort.town(), pairs::outbox).stream()
                .map(message -> message.view().event())
                .toList();
    }
}
