package org.echoppe.matching;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.echoppe.matching.optimum.Market;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.MatchingRules;
import org.echoppe.programme.NewProgramme;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;

/** Thousands of people of one programme, written as rows: in a square of 55 by 40 km, nobody meets further than 6 km away. */
@ApplicationScoped
public class WholeRegionFixture {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 4);
    private static final LocalDate UNTIL = LocalDate.of(2027, 12, 31);
    private static final Instant JOINED = Instant.parse("2026-11-01T00:00:00Z");
    private static final List<String> ACTIONS =
            List.of("DIGITAL_PAYMENT", "STOCK", "EMAIL_AND_WEB", "ONLINE_PRESENCE", "SOCIAL_NETWORKS");

    @Resource(lookup = "java:jboss/datasources/Echoppe")
    private DataSource database;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private Cohorts cohorts;

    private final Random random = new Random(7);

    public ProgrammeId programme() {
        return programmes.open(
                new NewProgramme("Région", FROM, UNTIL, BookingRules.USUAL, new MatchingRules(6, null, null)));
    }

    /** Every mentor can do one action and has four places, so that for some there is none left. */
    @Transactional
    public void fill(UUID town, ProgrammeId programme, int mentors, int merchants) throws SQLException {
        UUID[] accounts = ids(mentors);
        UUID[] ids = ids(mentors);
        write(
                "account (id, municipality_id, email, name, role, language, active) values (?,?,?,?,'MENTOR','fr',true)",
                mentors,
                i -> new Object[] {accounts[i], town, email(i, town), "Inès " + i});
        write(
                "mentor (id, municipality_id, programme_id, account_id, name, organisation, email, capacity, availability,"
                        + " mandate_from, mandate_until, map_position) values (?,?,?,?,?,?,?,4,?,?,?,?)",
                mentors,
                i -> new Object[] {
                    ids[i],
                    town,
                    programme.value(),
                    accounts[i],
                    "Inès " + i,
                    "Agence " + i % 50,
                    email(i, town),
                    week(),
                    FROM,
                    UNTIL,
                    somewhere()
                });
        write("mentor_skill (mentor_id, action, skill_level) values (?,?,?)", mentors, i ->
                new Object[] {ids[i], ACTIONS.get(i % ACTIONS.size()), 1 + random.nextInt(3)});
        write("mentor_language (mentor_id, language) values (?,'fr')", mentors, i -> new Object[] {ids[i]});
        write("mentor_mode (mentor_id, mode) values (?,'ON_SITE')", mentors, i -> new Object[] {ids[i]});
        UUID[] shops = ids(merchants);
        write(
                "merchant (id, municipality_id, programme_id, shop, person, trade, street, postcode, city, email, opening,"
                        + " language, wished_action, mode, natural_key, joined_at, map_position)"
                        + " values (?,?,?,?,'Camille','OTHER',?,'33110','Le Bouscat',?,?,'fr',?,'ON_SITE',?,?,?)",
                merchants,
                i -> new Object[] {
                    shops[i],
                    town,
                    programme.value(),
                    "Boutique " + i,
                    i + " rue du Port",
                    "shop" + i + "@example.org",
                    week(),
                    ACTIONS.get(random.nextInt(ACTIONS.size())),
                    "boutique " + shops[i],
                    JOINED.atOffset(ZoneOffset.UTC),
                    somewhere()
                });
    }

    private static UUID[] ids(int number) {
        UUID[] ids = new UUID[number];
        Arrays.setAll(ids, i -> UUID.randomUUID());
        return ids;
    }

    private static String email(int number, UUID town) {
        return "mentor" + number + "." + town + "@example.org";
    }

    private String week() {
        int start = 8 + random.nextInt(3);
        return "Tu-Fr %02d:00-%02d:30".formatted(start, start + 3 + random.nextInt(8));
    }

    private String somewhere() {
        return String.format(
                Locale.ROOT, "%.5f, %.5f", 44.6 + 0.5 * random.nextDouble(), -0.9 + 0.5 * random.nextDouble());
    }

    private void write(String into, int number, IntFunction<Object[]> row) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("insert into " + into)) {
            for (int i = 0; i < number; i++) {
                Object[] values = row.apply(i);
                for (int place = 0; place < values.length; place++) {
                    statement.setObject(place + 1, values[place]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Transactional
    public Cohort people(ProgrammeId programme) {
        return cohorts.of(programme);
    }

    public Market market(Cohort cohort) {
        return new CohortMarket(cohort).market((merchant, mentor) -> true);
    }
}
