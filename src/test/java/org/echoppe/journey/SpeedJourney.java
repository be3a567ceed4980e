package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.echoppe.journey.BarePhone.Answer;
import org.echoppe.testing.CopiedRows;
import org.echoppe.testing.Storm;
import org.echoppe.testing.Table;
import org.echoppe.testing.Tally;
import org.echoppe.testing.WideTown;
import org.echoppe.testing.WideTown.Shop;
import org.echoppe.testing.WideTown.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product as phones meet it, on PostgreSQL: bookings over HTTP beside the same rows by plain JDBC, bookings while the
 * mail server is mute beside bookings while it listens, and the page of slots as the town grows. Tables, burst by burst in
 * one run; the bars are in the README.
 */
@Tag("long")
class SpeedJourney {

    private static final Instant TUESDAY_NINE = Instant.parse("2027-03-02T08:00:00Z");
    private static final Map<String, String> CLOCK = Map.of("ECHOPPE_CLOCK", TUESDAY_NINE.toString());
    private static final Instant TEN = Instant.parse("2027-03-03T09:00:00Z");
    private static final int HANDS = 16;
    private static final int MONTHS = 36;

    @TempDir
    private Path home;

    private WideProduct wide;
    private BarePhone phone;

    @Test
    void bookings_over_http_beside_plain_rows() throws IOException, SQLException {
        try (WideProduct opened = WideProduct.onPostgresql(home, CLOCK, Size.of(1, 1))) {
            meet(opened);
            CopiedRows rows = rowsOfOneBooking();
            var table = new Table("P7: bookings over HTTP (%s)".formatted(rows), "round", "JDBC/s", "HTTP/s", "ratio");
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < 5; round++) {
                double byHand = plain(wide.write(Size.of(500, 1)), rows);
                double overHttp = booked(wide.write(Size.of(500, 1)), HANDS).perSecond("won"::equals);
                ratios.add(overHttp / byHand);
                table.row(round, byHand, overHttp, overHttp / byHand);
            }
            table.note("median ratio, first two rounds aside: %.2f".formatted(median(ratios.subList(2, 5))))
                    .print();
        }
    }

    @Test
    void bookings_while_nobody_takes_the_mail() throws IOException, SQLException {
        try (PostOffice post = PostOffice.open();
                CuttingProxy line = CuttingProxy.before(post.port())) {
            var settings = new TreeMap<>(CLOCK);
            settings.putAll(post.settings());
            settings.put("ECHOPPE_SMTP_PORT", String.valueOf(line.port()));
            try (WideProduct opened = WideProduct.onPostgresql(home, settings, Size.of(1, 1))) {
                meet(opened);
                compareMail(line);
            }
        }
    }

    private void compareMail(CuttingProxy line) throws SQLException, IOException {
        var table = new Table(
                "P9: booking while the mail server is mute",
                "round",
                "live p50 ms",
                "mute p50 ms",
                "ratio",
                "live p95 ms",
                "mute p95 ms");
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < 7; round++) {
            line.isMute(false);
            Tally live = booked(wide.write(Size.of(250, 1)), 4);
            line.isMute(true);
            Tally mute = booked(wide.write(Size.of(250, 1)), 4);
            ratios.add(millis(mute, 0.5) / millis(live, 0.5));
            table.row(
                    round,
                    millis(live, 0.5),
                    millis(mute, 0.5),
                    ratios.get(round),
                    millis(live, 0.95),
                    millis(mute, 0.95));
        }
        table.note("median ratio, first two rounds aside: %.2f".formatted(median(ratios.subList(2, 7))))
                .print();
    }

    @Test
    void the_page_of_slots_as_the_town_grows() throws IOException, SQLException {
        try (WideProduct opened = WideProduct.onPostgresql(home, CLOCK, Size.of(1, 1))) {
            meet(opened);
            var table = new Table(
                    "growth: page of slots, three years of sessions", "merchants", "sessions", "p50 ms", "p95 ms");
            int merchants = 1;
            look(wide.town(), 500);
            for (int mentors : new int[] {5, 45, 450}) {
                WideTown town = grown(Size.of(mentors, 10));
                merchants += 10 * mentors;
                look(town, 100);
                Tally seen = look(town, 500);
                table.row(merchants - 1, MONTHS * (merchants - 1), millis(seen, 0.5), millis(seen, 0.95));
            }
            table.print();
        }
    }

    private WideTown grown(Size size) throws SQLException {
        try (Connection connection = wide.connect()) {
            connection.setAutoCommit(false);
            WideTown town = WideTown.write(connection, size);
            town.remember(TUESDAY_NINE.minusSeconds(2 * 86_400), MONTHS);
            connection.commit();
            connection.setAutoCommit(true);
            connection.createStatement().execute("vacuum analyze");
            return town;
        }
    }

    private Tally look(WideTown town, int times) {
        var storm = new Storm(Executors.defaultThreadFactory(), 3);
        Tally tally = storm.blow(1, times, (hand, chance) -> {
            Shop shop = town.shops().get(chance.nextInt(town.shops().size()));
            return phone.get("/shop/slots?k=" + shop.token()).status() == 200 ? "won" : "lost";
        });
        assertThat(tally.count("won"::equals)).isEqualTo(times);
        return tally;
    }

    private void meet(WideProduct opened) {
        wide = opened;
        phone = new BarePhone(opened.product().url());
    }

    /** Every shop of the town books once; nobody is in anybody's way. */
    private Tally booked(WideTown town, int hands) throws IOException {
        PageForm form = booking(town.shops().get(0));
        var next = new AtomicInteger();
        var storm = new Storm(Executors.defaultThreadFactory(), 1);
        Tally tally = storm.blow(hands, town.shops().size(), (hand, chance) -> {
            Shop shop = town.shops().get(next.getAndIncrement());
            Answer answer = phone.send(form.with("k", shop.token()).with("key", UUID.randomUUID()));
            return answer.leadsTo("/shop/session") ? "won" : "lost " + answer.status();
        });
        assertThat(tally.count("won"::equals)).isEqualTo(town.shops().size());
        return tally;
    }

    private double plain(WideTown town, CopiedRows rows) throws SQLException {
        List<Connection> connections = new ArrayList<>();
        for (int hand = 0; hand < HANDS; hand++) {
            connections.add(wide.connect());
            connections.get(hand).setAutoCommit(false);
        }
        var next = new AtomicInteger();
        var storm = new Storm(Executors.defaultThreadFactory(), 1);
        Tally tally = storm.blow(HANDS, town.shops().size(), (hand, chance) -> {
            rows.book(connections.get(hand), town, town.shops().get(next.getAndIncrement()), TEN);
            connections.get(hand).commit();
            return "won";
        });
        for (Connection connection : connections) {
            connection.close();
        }
        assertThat(tally.faults()).isEmpty();
        return tally.perSecond("won"::equals);
    }

    private CopiedRows rowsOfOneBooking() throws IOException, SQLException {
        Answer answer = phone.send(booking(wide.town().shops().get(0)));
        String session = answer.leadsTo().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
        try (Connection connection = wide.connect()) {
            return new CopiedRows(connection, UUID.fromString(session));
        }
    }

    private PageForm booking(Shop shop) throws IOException {
        String page = "/shop/book?k=%s&s=%d&m=15".formatted(shop.token(), TEN.getEpochSecond());
        return PageForm.in(phone.get(page).body(), "book");
    }

    private static double millis(Tally tally, double share) {
        return tally.within(share, outcome -> true).toNanos() / 1e6;
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
    }
}
