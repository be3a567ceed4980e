package org.echoppe.booking.town;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.echoppe.access.AccountId;
import org.echoppe.access.Role;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingFixture;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionNote;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SlotRequest;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.MerchantRow;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.echoppe.testing.TestTown;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TownSessionsDeskIT {

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
    private TownSessionsDesk desk;

    @Inject
    private BookingDesk booking;

    @Inject
    private MerchantDesk merchants;

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
    void what_comes_up_is_there_and_what_became_of_it_is_told_apart() {
        Cohort cohort = fixture.cohort(3);
        SessionId held = booked(cohort, 0, TEN);
        SessionId cancelled = booked(cohort, 1, TEN.plus(Duration.ofHours(1)));
        SessionId ahead = booked(cohort, 2, TEN.plus(Duration.ofHours(2)));
        acting.asMerchant(cohort.town(), cohort.shops().get(1).value(), () -> booking.cancel(cancelled));
        clock.set(TEN);
        as(cohort, () -> booking.note(held, new SessionNote(SessionStatus.HELD, 12, null)));

        List<TownSession> rows = page(cohort, comingUp(cohort));

        assertThat(rows).extracting(TownSession::session).containsExactly(held, cancelled, ahead);
        assertThat(rows.get(0).minutesDone()).isEqualTo(12);
        assertThat(rows.get(1).cancelledBy()).isEqualTo(Role.MERCHANT);
        assertThat(rows).extracting(row -> row.isAhead(TEN)).containsExactly(false, false, true);
        assertThat(rows.get(2).isToNote(TEN.plus(Duration.ofHours(3)))).isTrue();
    }

    @Test
    void each_filter_keeps_what_it_says_and_the_count_agrees() {
        Cohort cohort = fixture.cohort(3);
        booked(cohort, 0, TEN);
        SessionId second = booked(cohort, 1, TEN.plus(Duration.ofDays(1)));

        assertThat(found(cohort, null, "LIBRAIRIE 1", null)).containsExactly(second);
        assertThat(found(cohort, null, "1 rue du port", null)).containsExactly(second);
        assertThat(found(cohort, null, "xyz", null)).isEmpty();
        assertThat(found(cohort, cohort.mentor(), null, SessionStatus.BOOKED)).hasSize(2);
        assertThat(found(cohort, MentorId.create(), null, null)).isEmpty();
        assertThat(found(cohort, null, null, SessionStatus.CANCELLED)).isEmpty();
        var friday = new SessionFilter(LocalDate.of(2027, 3, 5), LocalDate.of(2027, 3, 5), null, null, null);
        assertThat(page(cohort, friday)).extracting(TownSession::session).containsExactly(second);
        assertThat(as(cohort, () -> desk.page(comingUp(cohort), 1, 1)))
                .extracting(TownSession::session)
                .containsExactly(second);
    }

    @Test
    void another_town_sees_none_of_ours() {
        Cohort ours = fixture.cohort(1);
        Cohort theirs = fixture.cohort(1);
        booked(ours, 0, TEN);

        assertThat(page(theirs, comingUp(theirs))).isEmpty();
        assertThat(found(theirs, ours.mentor(), null, null)).isEmpty();
    }

    @Test
    void a_shop_is_found_by_three_letters_whatever_the_accent_and_beginnings_come_first() {
        Cohort cohort = fixture.cohort(2);

        assertThat(search(cohort, "lib")).extracting(MerchantRow::id).containsAll(cohort.shops());
        assertThat(search(cohort, "Librairié 1"))
                .extracting(MerchantRow::id)
                .containsExactly(cohort.shops().get(1));
        assertThat(search(cohort, "%")).isEmpty();
        assertThat(search(cohort, "port")).hasSize(2);
    }

    @Test
    void a_coordinator_books_from_what_was_typed_with_three_calls() {
        Cohort cohort = fixture.cohort(1);
        MerchantId shop = search(cohort, "lib").get(0).id();

        var first = as(cohort, () -> booking.offer(shop, 15, 0)).slots().get(0);
        var booked = as(
                cohort, () -> booking.book(shop, SlotRequest.of(first.window().start(), 15)));

        assertThat(booked).isInstanceOf(Booked.class);
        assertThat(page(cohort, comingUp(cohort)))
                .extracting(TownSession::window)
                .containsExactly(first.window());
    }

    private List<MerchantRow> search(Cohort cohort, String letters) {
        return as(cohort, () -> merchants.search(cohort.programme(), letters, 10));
    }

    private SessionFilter comingUp(Cohort cohort) {
        return as(cohort, () -> desk.comingUp());
    }

    private List<SessionId> found(Cohort cohort, MentorId mentor, String shop, SessionStatus status) {
        LocalDate tuesday = LocalDate.of(2027, 3, 2);
        return page(cohort, new SessionFilter(tuesday, tuesday.plusDays(14), mentor, shop, status)).stream()
                .map(TownSession::session)
                .toList();
    }

    private List<TownSession> page(Cohort cohort, SessionFilter filter) {
        List<TownSession> rows = as(cohort, () -> desk.page(filter, 0, 50));
        assertThat(as(cohort, () -> desk.count(filter))).isEqualTo(rows.size());
        return rows;
    }

    private SessionId booked(Cohort cohort, int shop, Instant start) {
        MerchantId merchant = cohort.shops().get(shop);
        var wanted = SlotRequest.of(start, 15);
        return ((Booked) acting.asSystem(cohort.town(), () -> booking.book(merchant, wanted))).session();
    }

    private <T> T as(Cohort cohort, Callable<T> work) {
        AccountId coordinator = towns.open(cohort.town(), Role.COORDINATOR);
        return acting.asAccount(coordinator, work);
    }
}
