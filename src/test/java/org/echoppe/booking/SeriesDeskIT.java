package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.echoppe.booking.CircumstancesFixture.at;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.echoppe.access.AccountId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.merchant.MerchantId;
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
class SeriesDeskIT {

    private static final Instant TEN = at("2027-03-03T10:00");

    @Inject
    private BookingFixture fixture;

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private BookingDesk bookings;

    @Inject
    private ChangeDesk changes;

    @Inject
    private SeriesDesk desk;

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
    void a_series_is_booked_at_the_same_hour_and_known_by_its_first_session() {
        Cohort cohort = fixture.cohort(1);
        SessionId first = book(cohort.shop(), cohort, TEN);

        SeriesPlan booked = as(cohort.shop(), cohort, () -> desk.book(first, 4));
        Series series = as(cohort.shop(), cohort, () -> desk.series(first));

        assertThat(booked.isShort()).isFalse();
        assertThat(starts(series))
                .containsExactly(TEN, at("2027-03-10T10:00"), at("2027-03-17T10:00"), at("2027-03-24T10:00"));
        assertThat(series.skipped()).isEmpty();
        SessionId last = series.sessions().get(3).session();
        assertThat(as(cohort.shop(), cohort, () -> desk.series(last))).isEqualTo(series);
        assertThat(as(cohort.shop(), cohort, () -> bookings.session(last)).series())
                .isEqualTo(first);
    }

    @Test
    void sent_twice_and_by_many_at_once_it_is_booked_once() {
        Cohort cohort = fixture.cohort(1);
        SessionId first = book(cohort.shop(), cohort, TEN);
        Callable<SeriesPlan> sending =
                () -> acting.asMerchant(cohort.town(), cohort.shop().value(), () -> desk.book(first, 4));

        List<SeriesPlan> answers =
                acting.atOnce(Stream.generate(() -> sending).limit(8).toList());

        assertThat(answers).allMatch(answer -> answer.free().size() == 3);
        assertThat(starts(as(cohort.shop(), cohort, () -> desk.series(first)))).hasSize(4);
        assertThat(as(cohort.shop(), cohort, bookings::mine)).hasSize(4);
    }

    @Test
    void a_week_somebody_else_has_is_skipped_and_said() {
        Cohort cohort = fixture.cohort(2);
        SessionId first = book(cohort.shop(), cohort, TEN);
        book(cohort.shops().get(1), cohort, at("2027-03-10T10:00"));

        as(cohort.shop(), cohort, () -> desk.book(first, 3));
        Series series = as(cohort.shop(), cohort, () -> desk.series(first));

        assertThat(starts(series)).containsExactly(TEN, at("2027-03-17T10:00"), at("2027-03-24T10:00"));
        assertThat(series.skipped())
                .extracting(week -> week.window().start(), SeriesWeek::against)
                .containsExactly(org.assertj.core.api.Assertions.tuple(at("2027-03-10T10:00"), BookingRule.SLOT_TAKEN));
    }

    @Test
    void a_skipped_week_is_said_also_when_the_first_session_has_another_time() {
        Cohort cohort = fixture.cohort(2);
        SessionId first = book(cohort.shop(), cohort, TEN);
        book(cohort.shops().get(1), cohort, at("2027-03-10T10:00"));
        as(cohort.shop(), cohort, () -> desk.book(first, 4));

        as(cohort.shop(), cohort, () -> bookings.move(first, SlotRequest.of(at("2027-03-04T11:00"), 15)));

        assertThat(as(cohort.shop(), cohort, () -> desk.series(first)).skipped())
                .extracting(week -> week.window().start())
                .containsExactly(at("2027-03-10T10:00"));
    }

    @Test
    void what_is_left_is_cancelled_and_what_came_before_stays() {
        Cohort cohort = fixture.cohort(1);
        SessionId first = book(cohort.shop(), cohort, TEN);
        as(cohort.shop(), cohort, () -> desk.book(first, 4));
        SessionId second = as(cohort.shop(), cohort, () -> desk.series(first))
                .sessions()
                .get(1)
                .session();

        assertThat(as(cohort.shop(), cohort, () -> desk.cancelFrom(second, null)))
                .isEqualTo(3);
        assertThat(as(cohort.shop(), cohort, () -> desk.cancelFrom(second, null)))
                .isZero();

        Series left = as(cohort.shop(), cohort, () -> desk.series(first));
        assertThat(starts(left)).containsExactly(TEN);
        assertThat(left.cancelled()).hasSize(3).extracting(SessionRow::session).startsWith(second);
        assertThat(left.skipped()).isEmpty();
        assertThat(as(cohort.shop(), cohort, bookings::mine)).hasSize(1);
    }

    @Test
    void one_of_many_that_was_cancelled_can_be_had_back() {
        Cohort cohort = fixture.cohort(1);
        SessionId first = book(cohort.shop(), cohort, TEN);
        as(cohort.shop(), cohort, () -> desk.book(first, 6));
        SessionId last = as(cohort.shop(), cohort, () -> desk.series(first))
                .sessions()
                .get(5)
                .session();

        as(cohort.shop(), cohort, () -> desk.cancelFrom(last, ChangeReason.NOT_NEEDED));

        assertThat(as(cohort.shop(), cohort, () -> changes.undo(last))).isInstanceOf(Booked.class);
        assertThat(starts(as(cohort.shop(), cohort, () -> desk.series(first)))).hasSize(6);
    }

    @Test
    void a_session_that_has_begun_begins_no_series() {
        Cohort cohort = fixture.cohort(1);
        SessionId first = book(cohort.shop(), cohort, TEN);
        clock.set(TEN.plusSeconds(60));

        SeriesPlan shown = as(cohort.shop(), cohort, () -> desk.plan(first, 3));
        SeriesPlan plan = as(cohort.shop(), cohort, () -> desk.book(first, 3));

        assertThat(shown.free()).isEmpty();
        assertThat(plan.free()).isEmpty();
        assertThat(plan.weeks()).extracting(SeriesWeek::against).containsOnly(BookingRule.HAS_STARTED);
    }

    @Test
    void a_week_that_was_refused_is_booked_once_it_is_free() {
        Cohort cohort = fixture.cohort(2);
        SessionId first = book(cohort.shop(), cohort, TEN);
        MerchantId rival = cohort.shops().get(1);
        SessionId inTheWay = book(rival, cohort, at("2027-03-10T10:00"));
        as(cohort.shop(), cohort, () -> desk.book(first, 2));
        as(rival, cohort, () -> bookings.cancel(inTheWay));

        assertThat(as(cohort.shop(), cohort, () -> desk.book(first, 3)).free()).hasSize(2);

        assertThat(starts(as(cohort.shop(), cohort, () -> desk.series(first))))
                .containsExactly(TEN, at("2027-03-10T10:00"), at("2027-03-17T10:00"));
    }

    @Test
    void a_week_that_was_cancelled_is_not_booked_until_it_is_booked_again() {
        Cohort cohort = fixture.cohort(1);
        SessionId first = book(cohort.shop(), cohort, TEN);
        as(cohort.shop(), cohort, () -> desk.book(first, 2));
        SessionId second = as(cohort.shop(), cohort, () -> desk.series(first))
                .sessions()
                .get(1)
                .session();
        as(cohort.shop(), cohort, () -> bookings.cancel(second));

        as(cohort.shop(), cohort, () -> desk.book(first, 2));

        assertThat(starts(as(cohort.shop(), cohort, () -> desk.series(first))))
                .containsExactly(TEN, at("2027-03-10T10:00"));
    }

    @Test
    void another_shops_session_does_not_exist() {
        Cohort cohort = fixture.cohort(2);
        SessionId first = book(cohort.shop(), cohort, TEN);
        MerchantId other = cohort.shops().get(1);

        assertThatThrownBy(() -> as(other, cohort, () -> desk.plan(first, 4))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(other, cohort, () -> desk.book(first, 4))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(other, cohort, () -> desk.series(first))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as(other, cohort, () -> desk.cancelFrom(first, null)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_coordinator_books_a_series_for_a_shop_of_the_town_and_sees_the_same_as_the_shop() {
        Cohort cohort = fixture.cohort(1);
        SessionId first = book(cohort.shop(), cohort, TEN);
        AccountId claire = towns.open(cohort.town(), Role.COORDINATOR);

        SeriesPlan shown = acting.asAccount(claire, () -> desk.plan(first, 3));
        SeriesPlan booked = acting.asAccount(claire, () -> desk.book(first, 3));
        acting.asAccount(claire, () -> desk.book(first, 3));

        assertThat(booked.free()).isEqualTo(shown.free()).hasSize(2);
        assertThat(acting.asAccount(claire, () -> desk.series(first)))
                .isEqualTo(as(cohort.shop(), cohort, () -> desk.series(first)));
        assertThat(acting.asAccount(claire, () -> desk.cancelFrom(first, null))).isEqualTo(3);
        assertThat(as(cohort.shop(), cohort, bookings::mine)).isEmpty();
    }

    @Test
    void to_a_coordinator_of_another_town_the_session_does_not_exist() {
        Cohort cohort = fixture.cohort(1);
        SessionId first = book(cohort.shop(), cohort, TEN);
        AccountId stranger = towns.open(towns.found(), Role.COORDINATOR);

        assertThatThrownBy(() -> acting.asAccount(stranger, () -> desk.plan(first, 3)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> acting.asAccount(stranger, () -> desk.book(first, 3)))
                .isInstanceOf(NotAllowedException.class);
        assertThat(as(cohort.shop(), cohort, bookings::mine)).hasSize(1);
    }

    private static List<Instant> starts(Series series) {
        return series.sessions().stream().map(row -> row.window().start()).toList();
    }

    private SessionId book(MerchantId shop, Cohort cohort, Instant start) {
        return ((Booked) as(shop, cohort, () -> bookings.book(SlotRequest.of(start, 15)))).session();
    }

    private <T> T as(MerchantId shop, Cohort cohort, Callable<T> work) {
        return acting.asMerchant(cohort.town(), shop.value(), work);
    }
}
