package org.echoppe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.echoppe.access.AccountId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.access.SignInDesk;
import org.echoppe.access.TownDesk;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingFixture;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SlotRequest;
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
class FeedDeskIT {

    /** Ten o’clock in Paris, on a Thursday. */
    private static final Instant TEN = Instant.parse("2027-03-04T09:00:00Z");

    @Inject
    private BookingFixture fixture;

    @Inject
    private Acting acting;

    @Inject
    private TestTown towns;

    @Inject
    private TestClock clock;

    @Inject
    private FeedDesk desk;

    @Inject
    private BookingDesk booking;

    @Inject
    private TownDesk town;

    @Inject
    private SignInDesk accounts;

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
    void a_mentors_feed_holds_their_sessions_and_no_number_to_call() {
        Cohort cohort = fixture.cohort(2);
        SessionId session = book(cohort, TEN);

        String file = mentoring(cohort, () -> desk.read());

        assertThat(file).contains("UID:" + session.value()).contains("DTSTART:20270304T090000Z");
        assertThat(file)
                .doesNotContainIgnoringCase("tel:")
                .doesNotContain("+33")
                .doesNotContain("06 39");
        assertThat(file.lines().filter("BEGIN:VEVENT"::equals)).hasSize(1);
    }

    @Test
    void what_was_cancelled_stays_as_cancelled_for_thirty_days() {
        Cohort cohort = fixture.cohort(1);
        SessionId session = book(cohort, TEN.plus(Duration.ofDays(7)));
        acting.asMerchant(cohort.town(), cohort.shop().value(), () -> booking.cancel(session));

        assertThat(mentoring(cohort, () -> desk.read()))
                .contains("STATUS:CANCELLED")
                .contains("SEQUENCE:1");
        clock.forward(Duration.ofDays(29));
        assertThat(mentoring(cohort, () -> desk.read())).contains("STATUS:CANCELLED");
        clock.forward(Duration.ofDays(2));
        assertThat(mentoring(cohort, () -> desk.read())).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void the_last_address_alone_opens_a_feed_until_it_is_taken_back() {
        Cohort cohort = fixture.cohort(1);
        String first = mentoring(cohort, () -> desk.make());
        String second = mentoring(cohort, () -> desk.make());

        assertThat(opened(first)).isEmpty();
        assertThat(opened(second)).contains(new FeedOwner(cohort.mentorAccount(), null));
        assertThat(opened(second.replaceFirst(".\\.ics$", "!.ics"))).isEmpty();
        assertThat(mentoring(cohort, () -> desk.since())).contains(TestClock.TUESDAY_NINE);

        mentoring(cohort, () -> {
            desk.takeBack();
            return null;
        });
        assertThat(opened(second)).isEmpty();
    }

    @Test
    void nothing_kept_opens_a_feed() {
        Cohort cohort = fixture.cohort(1);
        String token = token(mentoring(cohort, () -> desk.make()));

        List<String> kept = acting.asSystem(null, () -> fixture.words("select f.tokenHash from Feed f"));

        assertThat(kept)
                .contains(new FeedToken(token).hash())
                .noneMatch(hash -> hash.contains(token))
                .allMatch(hash -> acting.asSystem(null, () -> desk.opened(hash)).isEmpty());
    }

    @Test
    void a_closed_account_is_followed_by_nobody() {
        Cohort cohort = fixture.cohort(1);
        String address = mentoring(cohort, () -> desk.make());
        acting.asSystem(cohort.town(), () -> {
            town.close(cohort.mentorAccount());
            return null;
        });

        FeedOwner owner = opened(address).orElseThrow();
        assertThat(acting.asNobody(() -> accounts.enter(owner.account()))).isFalse();
    }

    @Test
    void a_coordinator_follows_the_programme_of_their_own_town_only() {
        Cohort cohort = fixture.cohort(1);
        book(cohort, TEN);
        AccountId ours = towns.open(cohort.town(), Role.COORDINATOR);
        AccountId theirs = towns.open(towns.found(), Role.COORDINATOR);

        String address = acting.asAccount(ours, () -> desk.make(cohort.programme()));
        assertThat(opened(address)).contains(new FeedOwner(ours, cohort.programme()));
        assertThat(acting.asAccount(ours, () -> desk.read(cohort.programme())))
                .contains("Ferrand")
                .contains("DTSTART:20270304T090000Z");
        assertThatThrownBy(() -> acting.asAccount(theirs, () -> desk.make(cohort.programme())))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> acting.asAccount(theirs, () -> desk.read(cohort.programme())))
                .isInstanceOf(NotAllowedException.class);
    }

    private Optional<FeedOwner> opened(String address) {
        return acting.asSystem(null, () -> desk.opened(token(address)));
    }

    private static String token(String address) {
        return address.replaceFirst(".*/", "").replaceFirst("\\.ics$", "");
    }

    private SessionId book(Cohort cohort, Instant start) {
        return acting.asMerchant(
                cohort.town(),
                cohort.shop().value(),
                () -> ((Booked) booking.book(SlotRequest.of(start, 15))).session());
    }

    private <T> T mentoring(Cohort cohort, Callable<T> work) {
        return acting.asAccount(cohort.mentorAccount(), work);
    }
}
