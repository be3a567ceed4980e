package org.echoppe.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A town of any size, written as rows, where a front door would take minutes or say that a mentor has enough shops.
 * Everybody is there from nine to seven but on Sundays; each shop has a booking link.
 */
public final class WideTown {

    /** A shop and the token of its link. */
    public record Shop(int number, UUID id, UUID mentor, UUID pairing, String token) {}

    /** How many mentors, how many shops each has, the days of their programme, and how they meet. */
    public record Size(int mentors, int shopsEach, LocalDate from, LocalDate until, String mode) {

        /** In a year that is over only when nobody runs this any more. */
        public static Size of(int mentors, int shopsEach) {
            return new Size(mentors, shopsEach, LocalDate.of(2027, 1, 4), LocalDate.of(2027, 12, 17), "ON_SITE");
        }

        /** Nobody has to walk from one shop to the next. */
        public Size byPhone() {
            return new Size(mentors, shopsEach, from, until, "PHONE");
        }
    }

    private static final String HOURS = "Mo-Sa 09:00-19:00";
    private static final String ACTION = "DIGITAL_PAYMENT";
    private static final Instant OPENED = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant FAR = Instant.parse("2040-01-01T00:00:00Z");

    private final Connection connection;
    private final Size size;
    private final UUID town = UUID.randomUUID();
    private final UUID programme = UUID.randomUUID();
    private final List<Shop> shops = new ArrayList<>();

    private WideTown(Connection connection, Size size) {
        this.connection = connection;
        this.size = size;
    }

    /** Writes it; whether that is committed is the caller's business. */
    public static WideTown write(Connection connection, Size size) throws SQLException {
        var town = new WideTown(connection, size);
        town.found();
        for (int mentor = 0; mentor < size.mentors(); mentor++) {
            town.addMentor(mentor);
        }
        town.addShops();
        return town;
    }

    public UUID id() {
        return town;
    }

    public UUID programme() {
        return programme;
    }

    public List<Shop> shops() {
        return shops;
    }

    /** Years of sessions that were held: one every thirty days for each shop, with their ticks, their history and a message. */
    public void remember(Instant until, int sessionsEach) throws SQLException {
        for (int back = 1; back <= sessionsEach; back++) {
            var past = new Past(until, back);
            var ids = new HashMap<UUID, UUID>();
            shops.forEach(shop -> ids.put(shop.id(), UUID.randomUUID()));
            batch(
                    "insert into session (id, municipality_id, programme_id, merchant_id, mentor_id, pairing_id, starts_at, ends_at,"
                            + " mode, status, revision, minutes_done, booked_at, noted_at) values (?,?,?,?,?,?,?,?,?,'HELD',0,10,?,?)",
                    shop -> new Object[] {
                        ids.get(shop.id()),
                        town,
                        programme,
                        shop.id(),
                        shop.mentor(),
                        shop.pairing(),
                        past.start(shop),
                        past.start(shop).plusSeconds(600),
                        size.mode(),
                        past.start(shop),
                        past.start(shop)
                    });
            for (int tick = 0; tick < 4; tick++) {
                int number = tick;
                batch(
                        "insert into session_tick (party_id, tick, session_id, municipality_id) values (?,?,?,?)",
                        shop -> new Object[] {
                            number < 2 ? shop.id() : shop.mentor(),
                            past.start(shop).getEpochSecond() / 300 + number % 2,
                            ids.get(shop.id()),
                            town
                        });
            }
            batch(
                    "insert into history_entry (id, municipality_id, at, actor_role, what, subject_id)"
                            + " values (?,?,?,'MERCHANT','session.booked',?)",
                    shop -> new Object[] {UUID.randomUUID(), town, past.start(shop), ids.get(shop.id())});
        }
    }

    /** Half an hour apart for the shops of one mentor. */
    private record Past(Instant until, int back) {

        Instant start(Shop shop) {
            return until.plusSeconds(-30L * 86_400 * back + 1_800L * (shop.number() % 16));
        }
    }

    private void found() throws SQLException {
        execute(
                "insert into municipality (id, name, department, zone, colour, phone, email) values (?,?,?,?,?,?,?)",
                town,
                "Ville large",
                "33",
                "Europe/Paris",
                "#0B5D5E",
                "+33536490000",
                "ville@example.org");
        execute(
                "insert into programme (id, municipality_id, name, starts_on, ends_on, notice_minutes, horizon_days) values (?,?,?,?,?,?,?)",
                programme,
                town,
                "Édition large",
                size.from(),
                size.until(),
                60,
                21);
        addAction();
        for (int place = 1; place <= 6; place++) {
            addStep(UUID.randomUUID(), place);
        }
    }

    private void addAction() throws SQLException {
        execute(
                "insert into catalogue_action (id, municipality_id, programme_id, theme, place, version) values (?,?,?,?,1,1)",
                programme,
                town,
                programme,
                ACTION);
        execute(
                "insert into catalogue_version (id, municipality_id, action_id, version, made_at) values (?,?,?,1,current_timestamp)",
                programme,
                town,
                programme);
        for (String language : List.of("fr", "en")) {
            execute(
                    "insert into catalogue_version_text (version_id, language, name, promise, question, choices) values (?,?,?,?,?,?)",
                    programme,
                    language,
                    "Encaisser",
                    "Une promesse",
                    "Combien",
                    "0\n1\n2\n3");
        }
    }

    private void addStep(UUID step, int place) throws SQLException {
        execute(
                "insert into version_step (id, municipality_id, version_id, place, minutes, alone) values (?,?,?,?,?,false)",
                step,
                town,
                programme,
                place,
                10);
        for (String language : List.of("fr", "en")) {
            execute(
                    "insert into version_step_text (step_id, language, title, needs, proof) values (?,?,?,?,?)",
                    step,
                    language,
                    "Étape " + place,
                    "Votre téléphone",
                    "Un paiement passé");
        }
    }

    private void addMentor(int number) throws SQLException {
        UUID mentor = UUID.randomUUID();
        UUID account = UUID.randomUUID();
        String email = "mentor" + number + "." + town + "@example.org";
        execute(
                "insert into account (id, municipality_id, email, name, role, language, active) values (?,?,?,?,'MENTOR','fr',true)",
                account,
                town,
                email,
                "Inès " + number);
        execute(
                "insert into mentor (id, municipality_id, programme_id, account_id, name, organisation, email, capacity, availability,"
                        + " mandate_from, mandate_until) values (?,?,?,?,?,?,?,20,?,?,?)",
                mentor,
                town,
                programme,
                account,
                "Inès " + number,
                "Atelier",
                email,
                HOURS,
                size.from(),
                size.until());
        execute("insert into mentor_skill (mentor_id, action, skill_level) values (?,?,3)", mentor, ACTION);
        execute("insert into mentor_language (mentor_id, language) values (?,'fr')", mentor);
        execute("insert into mentor_mode (mentor_id, mode) values (?,?)", mentor, size.mode());
        for (int shop = 0; shop < size.shopsEach(); shop++) {
            shops.add(
                    new Shop(shops.size(), UUID.randomUUID(), mentor, UUID.randomUUID(), UUID.randomUUID() + "-wide"));
        }
    }

    private void addShops() throws SQLException {
        batch(
                "insert into merchant (id, municipality_id, programme_id, shop, person, trade, street, postcode, city, phone, email,"
                        + " opening, language, wished_action, mode, natural_key, joined_at)"
                        + " values (?,?,?,?,'Camille Lagarde','OTHER',?,'33110','Port-Aubrac','+33639980102',?,?,'fr',?,?,?,?)",
                shop -> new Object[] {
                    shop.id(),
                    town,
                    programme,
                    "Librairie " + shop.number(),
                    shop.number() + " rue du Port",
                    "shop" + shop.number() + "." + town + "@example.org",
                    HOURS,
                    ACTION,
                    size.mode(),
                    "librairie " + shop.id(),
                    OPENED
                });
        batch(
                "insert into pairing (id, municipality_id, programme_id, merchant_id, mentor_id, status, score, decided_at,"
                        + " live_merchant_id) values (?,?,?,?,?,'PUBLISHED',50,?,?)",
                shop -> new Object[] {shop.pairing(), town, programme, shop.id(), shop.mentor(), OPENED, shop.id()});
        batch(
                "insert into access_link (id, municipality_id, kind, token_hash, merchant_id, language, created_at, expires_at)"
                        + " values (?,?,'BOOKING',?,?,'fr',?,?)",
                shop -> new Object[] {UUID.randomUUID(), town, Hash.of(shop.token()), shop.id(), OPENED, FAR});
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            statement.executeUpdate();
        }
    }

    private void batch(String sql, Function<Shop, Object[]> row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Shop shop : shops) {
                fill(statement, row.apply(shop));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            Object value = values[place];
            statement.setObject(place + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
