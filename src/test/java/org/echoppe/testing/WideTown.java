package org.echoppe.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A town of any size, written as rows, where a front door would take minutes or say that a mentor has enough shops.
 * Everybody is there from nine to seven but on Sundays; each shop has a booking link.
 */
public final class WideTown {

    /** A shop and the token of its link. */
    public record Shop(UUID id, UUID mentor, UUID pairing, String token) {}

    /** How many mentors, how many shops each has, and the days of their programme. */
    public record Size(int mentors, int shopsEach, LocalDate from, LocalDate until) {}

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
        for (int place = 1; place <= 6; place++) {
            addStep(UUID.randomUUID(), place);
        }
    }

    private void addStep(UUID step, int place) throws SQLException {
        execute(
                "insert into catalogue_step (id, municipality_id, programme_id, action, place, minutes) values (?,?,?,?,?,?)",
                step,
                town,
                programme,
                ACTION,
                place,
                10);
        for (String language : List.of("fr", "en")) {
            execute(
                    "insert into catalogue_text (step_id, language, title, needs, proof) values (?,?,?,?,?)",
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
        execute("insert into mentor_mode (mentor_id, mode) values (?,'ON_SITE')", mentor);
        for (int shop = 0; shop < size.shopsEach(); shop++) {
            shops.add(new Shop(UUID.randomUUID(), mentor, UUID.randomUUID(), UUID.randomUUID() + "-wide"));
        }
    }

    private void addShops() throws SQLException {
        batch(
                "insert into merchant (id, municipality_id, programme_id, shop, person, trade, street, postcode, city, phone, email,"
                        + " opening, language, wished_action, mode, natural_key, joined_at)"
                        + " values (?,?,?,?,'Camille Lagarde','OTHER',?,'33110','Port-Aubrac','+33639980102',?,?,'fr',?,'ON_SITE',?,?)",
                shop -> new Object[] {
                    shop.id(),
                    town,
                    programme,
                    "Librairie " + number(shop),
                    number(shop) + " rue du Port",
                    "shop" + number(shop) + "." + town + "@example.org",
                    HOURS,
                    ACTION,
                    "librairie " + shop.id(),
                    OPENED
                });
        batch(
                "insert into pairing (id, municipality_id, programme_id, merchant_id, mentor_id, status, by_hand, score, decided_at,"
                        + " live_merchant_id) values (?,?,?,?,?,'PUBLISHED',true,50,?,?)",
                shop -> new Object[] {shop.pairing(), town, programme, shop.id(), shop.mentor(), OPENED, shop.id()});
        batch(
                "insert into access_link (id, municipality_id, kind, token_hash, merchant_id, language, created_at, expires_at)"
                        + " values (?,?,'BOOKING',?,?,'fr',?,?)",
                shop -> new Object[] {UUID.randomUUID(), town, Hash.of(shop.token()), shop.id(), OPENED, FAR});
    }

    private String number(Shop shop) {
        return shop.id().toString().substring(0, 8);
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            statement.executeUpdate();
        }
    }

    private void batch(String sql, java.util.function.Function<Shop, Object[]> row) throws SQLException {
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
            statement.setObject(place + 1, value instanceof Instant at ? at.atOffset(java.time.ZoneOffset.UTC) : value);
        }
    }
}
