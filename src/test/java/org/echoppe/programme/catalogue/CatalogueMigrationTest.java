package org.echoppe.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A town that ran before actions had versions. */
class CatalogueMigrationTest {

    private static final String TOWN = "00000000-0000-0000-0000-000000000001";
    private static final String PROGRAMME = "00000000-0000-0000-0000-000000000002";
    private static final String MERCHANT = "00000000-0000-0000-0000-000000000003";
    private static final String PLAN = "00000000-0000-0000-0000-000000000004";
    private static final String FIRST = "00000000-0000-0000-0000-000000000011";
    private static final String SECOND = "00000000-0000-0000-0000-000000000012";

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private Connection database;

    @BeforeEach
    void found_a_town_of_before() throws SQLException {
        migrate("0038");
        database = DriverManager.getConnection(url);
        say(
                "insert into municipality (id, name, department, zone, colour, phone, email) values ('%s', 'Port-Aubrac', '33', 'Europe/Paris', '#0B5D5E', '+33536490000', 'ville@example.org')"
                        .formatted(TOWN));
        say(
                "insert into programme (id, municipality_id, name, starts_on, ends_on, notice_minutes, horizon_days) values ('%s', '%s', '2027', date '2027-01-01', date '2027-12-31', 60, 21)"
                        .formatted(PROGRAMME, TOWN));
        step(FIRST, 1);
        step(SECOND, 2);
        say(
                "insert into merchant (id, municipality_id, programme_id, shop, person, trade, street, postcode, city, phone, email, opening, language, wished_action, mode, natural_key, joined_at) values ('%s', '%s', '%s', 'Librairie', 'Camille', 'OTHER', '1 rue', '33110', 'Port-Aubrac', '+33639980102', 'a@example.org', 'Mo 09:00-12:00', 'fr', 'STOCK', 'PHONE', 'k', current_timestamp)"
                        .formatted(MERCHANT, TOWN, PROGRAMME));
        say(
                "insert into action_plan (id, municipality_id, programme_id, merchant_id, action, chosen_at) values ('%s', '%s', '%s', '%s', 'STOCK', current_timestamp)"
                        .formatted(PLAN, TOWN, PROGRAMME, MERCHANT));
        say(
                "insert into plan_step (id, municipality_id, plan_id, catalogue_step_id, place, minutes) values (random_uuid(), '%s', '%s', '%s', 1, 8)"
                        .formatted(TOWN, PLAN, FIRST));
        migrate("latest");
    }

    @AfterEach
    void leave() throws SQLException {
        database.close();
    }

    @Test
    void each_theme_becomes_one_action_in_version_one_and_its_steps_keep_their_ids() throws SQLException {
        assertThat(asked("select theme || ' ' || version from catalogue_action"))
                .containsExactly("STOCK 1");
        assertThat(asked("select id from version_step order by place")).containsExactly(FIRST, SECOND);
        assertThat(asked("select title from version_step_text order by title")).containsExactly("Étape 1", "Étape 2");
    }

    @Test
    void a_running_plan_knows_what_it_came_from_and_what_it_is_called() throws SQLException {
        assertThat(asked("select p.action_version from action_plan p join catalogue_action a on a.id = p.action_id"))
                .containsExactly("1");
        assertThat(asked("select name from plan_about order by language desc"))
                .containsExactly("Tenir son stock en temps réel", "Keep stock in real time");
        assertThat(asked("select alone from plan_step")).containsExactly("TRUE");
    }

    private void step(String id, int place) throws SQLException {
        say(
                "insert into catalogue_step (id, municipality_id, programme_id, action, place, minutes) values ('%s', '%s', '%s', 'STOCK', %d, 8)"
                        .formatted(id, TOWN, PROGRAMME, place));
        say(
                "insert into catalogue_text (step_id, language, title, needs, proof) values ('%s', 'fr', 'Étape %d', '', '')"
                        .formatted(id, place));
    }

    private void migrate(String target) {
        Flyway.configure()
                .locations("classpath:db/migration")
                .target(target)
                .dataSource(url, null, null)
                .load()
                .migrate();
    }

    private void say(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> asked(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
