package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.booking.CircumstancesFixture.at;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.BookingResult.Refused;
import org.echoppe.testing.Acting;
import org.echoppe.testing.CopiedRows;
import org.echoppe.testing.House;
import org.echoppe.testing.Storm;
import org.echoppe.testing.Table;
import org.echoppe.testing.Tally;
import org.echoppe.testing.TestClock;
import org.echoppe.testing.WideTown;
import org.echoppe.testing.WideTown.Shop;
import org.echoppe.testing.WideTown.Size;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the front door costs beside the same rows written by plain JDBC with the same guard, burst by burst in one run: bookings
 * that nobody disputes, and a race for one mentor's days. Tables of ratios; the bars are in the README.
 */
@Tag("long")
@ExtendWith(ArquillianExtension.class)
class BookingSpeedIT {

    private static final int HANDS = 16;
    private static final int ROUNDS = 10;
    private static final int MINUTES = 15;

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

    @Resource(lookup = "java:jboss/datasources/Echoppe")
    private DataSource database;

    /** Where and when each try wants to book. */
    private interface Wish {
        Instant start(int number);

        Shop shop(WideTown town, int number);
    }

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
    void bookings_that_nobody_disputes() throws Exception {
        compare("P7: undisputed bookings", Size.of(500, 2), 1_000, new Wish() {
            @Override
            public Instant start(int number) {
                return at("2027-03-03T10:00").plusSeconds(14_400L * (number / 1_000) + 5_400L * (number % 2));
            }

            @Override
            public Shop shop(WideTown town, int number) {
                return town.shops().get(number % 1_000);
            }
        });
    }

    /** Four want each quarter of an hour; each shop wins twice at most. */
    @Test
    void a_race_for_one_mentors_days() throws Exception {
        compare("P8: race for one mentor", Size.of(1, 400).byPhone(), 1_000, new Wish() {
            @Override
            public Instant start(int number) {
                int slot = number / 4;
                long day = slot / 32;
                return at("2027-03-03T10:00").plusSeconds(86_400L * (day + day / 4 * 3) + 900L * (slot % 32));
            }

            @Override
            public Shop shop(WideTown town, int number) {
                return town.shops().get(number % 400);
            }
        });
    }

    private void compare(String title, Size size, int tries, Wish wish) throws Exception {
        CopiedRows rows = rowsOfOneBooking();
        List<Tally> plain = new ArrayList<>();
        List<Tally> door = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            plain.add(burst(
                    storms.unwatchedTown(size), tries, wish, (town, shop, start) -> byHand(rows, town, shop, start)));
            door.add(burst(storms.town(size), tries, wish, this::throughTheDoor));
        }
        tell(title + " (" + rows + ")", plain, door);
    }

    private Tally burst(WideTown town, int tries, Wish wish, Way way) {
        var next = new AtomicInteger();
        Storm.Hand hand = (number, chance) -> {
            int turn = next.getAndIncrement();
            return way.book(town, wish.shop(town, turn), wish.start(turn));
        };
        return storms.storm(7).blow(HANDS, tries, hand);
    }

    private void tell(String title, List<Tally> plain, List<Tally> door) {
        var table = new Table(
                title,
                "round",
                "JDBC wins/s",
                "door wins/s",
                "ratio",
                "JDBC lost p99 ms",
                "door lost p99 ms",
                "door p99");
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double ratio = wins(door.get(round)) / wins(plain.get(round));
            ratios.add(ratio);
            table.row(
                    round,
                    wins(plain.get(round)),
                    wins(door.get(round)),
                    ratio,
                    millis(plain.get(round), "lost"),
                    millis(door.get(round), "lost"),
                    millis(door.get(round), "won"));
        }
        assertThat(ratios).allMatch(ratio -> ratio > 0);
        ratios.remove(0);
        table.note("median ratio, first round aside: %.2f"
                .formatted(ratios.stream().sorted().toList().get(ratios.size() / 2)));
        table.print();
        door.forEach(tally -> assertThat(tally.faults()).isEmpty());
        plain.forEach(tally -> assertThat(tally.faults()).isEmpty());
    }

    private static double wins(Tally tally) {
        return tally.perSecond("won"::equals);
    }

    private static double millis(Tally tally, String outcome) {
        return tally.within(0.99, said -> said.startsWith(outcome)).toNanos() / 1e6;
    }

    private CopiedRows rowsOfOneBooking() throws Exception {
        Shop shop = storms.town(1, 1).shops().get(0);
        Callable<BookingResult> booking =
                () -> acting.holding(shop.token(), () -> desk.book(SlotRequest.of(at("2027-03-03T10:00"), MINUTES)));
        BookingResult booked = acting.atOnce(List.of(booking)).get(0);
        try (Connection connection = database.getConnection()) {
            return new CopiedRows(connection, ((Booked) booked).session().value());
        }
    }

    private String byHand(CopiedRows rows, WideTown town, Shop shop, Instant start) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                rows.book(connection, town, shop, start);
                connection.commit();
                return "won";
            } catch (SQLException e) {
                connection.rollback();
                if (isTaken(e)) {
                    return "lost";
                }
                throw e;
            }
        }
    }

    private static boolean isTaken(SQLException fault) {
        for (SQLException said = fault; said != null; said = said.getNextException()) {
            if ("23505".equals(said.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private String throughTheDoor(WideTown town, Shop shop, Instant start) throws Exception {
        BookingResult result = acting.holding(shop.token(), () -> desk.book(SlotRequest.of(start, MINUTES)));
        return result instanceof Refused no ? "lost " + no.because() : "won";
    }

    private interface Way {
        String book(WideTown town, Shop shop, Instant start) throws Exception;
    }
}
