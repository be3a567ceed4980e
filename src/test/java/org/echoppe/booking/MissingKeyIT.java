package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.booking.CircumstancesFixture.at;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.echoppe.testing.WideTown;
import org.echoppe.testing.WideTown.Shop;
import org.echoppe.testing.WideTown.Size;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A race test that never failed proves nothing. Here each of the keys that decide a race is dropped once, the same race is
 * run, and it is seen to end badly: so it is the key that holds, and the race does find out. The key is put back afterwards.
 */
@ExtendWith(ArquillianExtension.class)
class MissingKeyIT {

    private static final Instant TEN = at("2027-03-03T10:00");
    private static final int MINUTES = 15;
    private static final int RACES = 20;

    /** A key that is gone while something is tried. */
    private record Key(String table, String name, String kind, String columns) {

        static Key primary(String table, String columns) {
            return new Key(table, table + "_pkey", "primary key", columns);
        }

        String drop() {
            boolean isH2 = System.getProperty("test.database").equals("h2");
            String which = isH2 && kind.equals("primary key") ? kind : "constraint " + name;
            return "alter table %s drop %s".formatted(table, which);
        }

        String putBack() {
            return "alter table %s add constraint %s %s (%s)".formatted(table, name, kind, columns);
        }
    }

    private static final Key TICKS = Key.primary("session_tick", "party_id, tick");
    private static final Key REQUESTS = Key.primary("booking_request", "request_key");
    private static final Key PLACES =
            new Key("session", "session_mentor_day_place", "unique", "mentor_id, mentor_day_place");

    @Inject
    private BookingFixture fixture;

    @Inject
    private StormFixture storms;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private BookingDesk desk;

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
    void without_the_key_of_the_ticks_one_slot_is_booked_more_than_once() {
        assertThat(endsWell(this::oneSlot)).isTrue();
        assertThat(fixture.broken()).isEmpty();

        without(TICKS, () -> {
            assertThat(endsWell(this::oneSlot)).isFalse();
            assertThat(fixture.broken()).anyMatch(row -> row.contains("two sessions at the same time"));
        });
    }

    @Test
    void without_the_key_of_the_requests_one_key_books_more_than_once_or_breaks() {
        assertThat(endsWell(this::oneKey)).isTrue();

        without(REQUESTS, () -> assertThat(endsWell(this::oneKey)).isFalse());
    }

    @Test
    void without_the_key_of_the_places_a_mentors_day_is_passed() {
        assertThat(endsWell(this::oneSessionADay)).isTrue();

        without(PLACES, () -> assertThat(endsWell(this::oneSessionADay)).isFalse());
    }

    /** Sixteen shops want the mentor at sixteen times of one day, and the programme allows one. */
    private List<Callable<Optional<BookingResult>>> oneSessionADay(WideTown town) {
        fixture.execute("update programme set mentor_a_day = 1 where id = '%s'".formatted(town.programme()));
        return IntStream.range(0, 16)
                .mapToObj(number ->
                        booking(town.shops().get(number), SlotRequest.of(TEN.plusSeconds(1_200L * number), MINUTES)))
                .toList();
    }

    /** Sixteen shops want the same quarter of an hour of one mentor. */
    private List<Callable<Optional<BookingResult>>> oneSlot(WideTown town) {
        return town.shops().stream()
                .map(shop -> booking(shop, SlotRequest.of(TEN, MINUTES)))
                .toList();
    }

    /** One shop sends sixteen different wishes under one and the same key. */
    private List<Callable<Optional<BookingResult>>> oneKey(WideTown town) {
        String key = SlotRequest.of(TEN, MINUTES).requestKey();
        return IntStream.range(0, 16)
                .mapToObj(number ->
                        booking(town.shops().get(0), new SlotRequest(key, TEN.plusSeconds(1_200L * number), MINUTES)))
                .toList();
    }

    /** Nothing where it ended in a fault. */
    private Callable<Optional<BookingResult>> booking(Shop shop, SlotRequest wanted) {
        return () -> {
            try {
                return Optional.of(acting.holding(shop.token(), () -> desk.book(wanted)));
            } catch (Exception fault) {
                return Optional.empty();
            }
        };
    }

    /** All of several races, as one may end well by chance: one winner, and an answer for everybody. */
    private boolean endsWell(Race race) {
        return IntStream.range(0, RACES)
                .mapToObj(round -> acting.atOnce(race.among(storms.town(Size.of(1, 16)))))
                .allMatch(answers -> answers.stream().allMatch(Optional::isPresent) && winners(answers) == 1);
    }

    private static long winners(List<Optional<BookingResult>> answers) {
        return answers.stream()
                .flatMap(Optional::stream)
                .filter(Booked.class::isInstance)
                .distinct()
                .count();
    }

    private void without(Key key, Runnable trial) {
        fixture.execute(key.drop());
        try {
            trial.run();
        } finally {
            fixture.execute("delete from booking_request");
            fixture.execute("delete from session_tick");
            fixture.execute("update session set mentor_day_place = null");
            fixture.execute(key.putBack());
        }
    }

    private interface Race {
        List<Callable<Optional<BookingResult>>> among(WideTown town);
    }
}
