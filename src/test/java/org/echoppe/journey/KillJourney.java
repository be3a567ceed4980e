package org.echoppe.journey;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.echoppe.journey.Regular.Experience;
import org.echoppe.journey.Regular.Told;
import org.echoppe.testing.Invariants;
import org.echoppe.testing.Storm;
import org.echoppe.testing.Table;
import org.echoppe.testing.Tally;
import org.echoppe.testing.WideTown.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server, or its database, dies by {@code kill -9} while regulars book, move and cancel without a pause, and is started
 * again: whatever anybody was told is so, nothing is there twice, and each letter came, once unless its receipt was lost.
 */
class KillJourney {

    /** What dies. */
    private enum Victim {
        PRODUCT_ON_H2,
        SERVER_ON_POSTGRESQL,
        POSTGRESQL
    }

    private static final Instant TUESDAY_NINE = Instant.parse("2027-03-02T08:00:00Z");
    private static final Size SIZE = Size.of(4, 8);
    private static final int HANDS = 16;
    private static final long SEED = 20_270_302;

    @TempDir
    private Path home;

    private final Experience experience = new Experience();
    private final Random chance = new Random(SEED);
    private final List<Duration> restarts = new ArrayList<>();

    private Victim victim;
    private PostOffice post;
    private WideProduct wide;
    private int starts;

    @Test
    void what_was_confirmed_outlives_the_product_twice() throws SQLException {
        besiege(Victim.PRODUCT_ON_H2, 2);
    }

    @Test
    @Tag("long")
    void what_was_confirmed_outlives_the_product_thirty_times() throws SQLException {
        besiege(Victim.PRODUCT_ON_H2, 30);
    }

    @Test
    @Tag("long")
    void what_was_confirmed_outlives_the_server_thirty_times() throws SQLException {
        besiege(Victim.SERVER_ON_POSTGRESQL, 30);
    }

    @Test
    @Tag("long")
    void what_was_confirmed_outlives_its_database_thirty_times() throws SQLException {
        besiege(Victim.POSTGRESQL, 30);
    }

    private void besiege(Victim who, int kills) throws SQLException {
        victim = who;
        try (PostOffice office = PostOffice.open()) {
            post = office;
            try (WideProduct opened = open()) {
                wide = opened;
                List<Regular> regulars = regulars();
                Tally tally = whileTheyBook(regulars, kills);
                wide.product().close();
                wide.startAgain(settings());
                post.awaitSilence();
                wide.product().close();
                tell(kills, tally, regulars);
            }
        }
    }

    private WideProduct open() {
        return victim == Victim.PRODUCT_ON_H2
                ? WideProduct.onH2(home, settings(), SIZE)
                : WideProduct.onPostgresql(home, settings(), SIZE);
    }

    /** Each start is ten minutes later, so that whatever a dead server had claimed is free again. */
    private Map<String, String> settings() {
        var all = new TreeMap<>(post.settings());
        all.put(
                "ECHOPPE_CLOCK",
                TUESDAY_NINE.plus(Duration.ofMinutes(10L * starts++)).toString());
        return all;
    }

    private List<Regular> regulars() {
        var phone = new BarePhone(wide.product().url());
        List<Instant> wished = IntStream.range(0, 3 * 32)
                .mapToObj(slot -> TUESDAY_NINE.plusSeconds(86_400L * (1 + slot / 32) + 900L * (slot % 32) + 3_600))
                .toList();
        return wide.town().shops().stream()
                .map(shop -> new Regular(phone, shop, wished, experience))
                .toList();
    }

    private Tally whileTheyBook(List<Regular> regulars, int kills) {
        var goesOn = new AtomicBoolean(true);
        var storm = new Storm(Executors.defaultThreadFactory(), SEED);
        var booking = CompletableFuture.supplyAsync(() -> storm.blow(HANDS, goesOn::get, (hand, dice) -> {
            regulars.get(hand + HANDS * dice.nextInt(regulars.size() / HANDS)).act(dice);
            return "done";
        }));
        for (int kill = 0; kill < kills; kill++) {
            letPass(500 + chance.nextInt(4_000));
            killAndStartAgain();
        }
        letPass(3_000);
        goesOn.set(false);
        return booking.join();
    }

    private void killAndStartAgain() {
        boolean isDatabase = victim == Victim.POSTGRESQL;
        if (isDatabase) {
            wide.database().kill();
        } else {
            wide.product().kill();
        }
        Instant dead = Instant.now();
        if (isDatabase) {
            wide.database().startAgain();
        } else {
            wide.startAgain(settings());
        }
        restarts.add(Duration.between(dead, Instant.now()));
    }

    private void tell(int kills, Tally tally, List<Regular> regulars) throws SQLException {
        try (Connection connection = wide.connect()) {
            Map<UUID, Told> there = sessions(connection);
            Map<UUID, Told> told = new HashMap<>();
            regulars.forEach(regular -> told.putAll(regular.remembers()));
            Map<String, Integer> letters = letters();
            Set<String> promised = promised(connection);
            long copies = letters.values().stream().filter(times -> times > 1).count();
            new Table("kills: " + victim, "what", "how many")
                    .row("kills", kills)
                    .row(
                            "down for, median ms",
                            restarts.stream().sorted().toList().get(kills / 2).toMillis())
                    .row("answers that confirmed", experience.confirmed)
                    .row("answers that refused", experience.refused)
                    .row("requests without an answer", experience.unknown)
                    .row("of these done before the answer was lost, or after", experience.unknownDone)
                    .row("sessions told of at the end", told.size())
                    .row("sessions there at the end", there.size())
                    .row("letters promised", promised.size())
                    .row("letters that came", letters.size())
                    .row("letters that came more than once", copies)
                    .print();
            SoftAssertions.assertSoftly(softly -> {
                softly.assertThat(there)
                        .as(() -> whoDisagrees(regulars, there, told, connection))
                        .isEqualTo(told);
                softly.assertThat(broken(connection)).isEmpty();
                softly.assertThat(letters.keySet()).isEqualTo(promised);
                softly.assertThat(copies).isLessThanOrEqualTo(kills);
                softly.assertThat(experience.broken).isEmpty();
                softly.assertThat(tally.faults()).isEmpty();
            });
        }
    }

    private List<String> broken(Connection connection) {
        try {
            return Invariants.brokenIn(Set.of(wide.town().id()), connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What they did, and what is written about the sessions they did it to. */
    private static String whoDisagrees(
            List<Regular> regulars, Map<UUID, Told> there, Map<UUID, Told> told, Connection connection) {
        Map<UUID, Told> odd = new HashMap<>(there);
        odd.putAll(told);
        odd.keySet().removeIf(session -> Objects.equals(there.get(session), told.get(session)));
        return regulars.stream()
                .filter(regular -> odd.keySet().stream().anyMatch(regular::tellsOf))
                .map(regular -> String.join("\n", regular.diary()) + "\n" + history(regular, connection))
                .collect(Collectors.joining("\n\n"));
    }

    private static String history(Regular regular, Connection connection) {
        var entries = new StringJoiner("\n");
        try (var asked = connection.prepareStatement("""
                select s.id, s.status, s.starts_at, h.at, h.what, h.detail
                from session s join history_entry h on h.subject_id = s.id
                where s.merchant_id = ? order by h.at, h.id""")) {
            asked.setObject(1, regular.shop());
            for (ResultSet rows = asked.executeQuery(); rows.next(); ) {
                entries.add(IntStream.rangeClosed(1, 6)
                        .mapToObj(column -> column(rows, column))
                        .collect(Collectors.joining(" ")));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return entries.toString();
    }

    private static String column(ResultSet rows, int column) {
        try {
            return rows.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<UUID, Told> sessions(Connection connection) throws SQLException {
        Map<UUID, Told> found = new HashMap<>();
        try (ResultSet rows = connection
                .createStatement()
                .executeQuery("select id, starts_at, ends_at from session where status = 'BOOKED'")) {
            while (rows.next()) {
                Instant start = rows.getTimestamp(2).toInstant();
                Instant end = rows.getTimestamp(3).toInstant();
                int minutes = (int) Duration.between(start, end).toMinutes();
                found.put(rows.getObject(1, UUID.class), new Told(start, minutes));
            }
        }
        return found;
    }

    /** The identity of each letter that came, and how often. */
    private Map<String, Integer> letters() {
        Map<String, Integer> found = new TreeMap<>();
        post.letters().forEach(letter -> found.merge(PostOffice.identity(letter), 1, Integer::sum));
        return found;
    }

    private static Set<String> promised(Connection connection) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (ResultSet rows = connection
                .createStatement()
                .executeQuery("select message_id from outbox_message where decency_rule is null")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static void letPass(int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
