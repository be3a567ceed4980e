package org.echoppe.booking;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.echoppe.access.AccountId;
import org.echoppe.access.MunicipalityId;
import org.echoppe.matching.ProgrammeFixture;
import org.echoppe.mentor.MentorData;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantData;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.Mode;
import org.echoppe.programme.NewProgramme;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.Trade;
import org.echoppe.testing.Acting;
import org.echoppe.testing.Invariants;
import org.echoppe.testing.TestTown;
import org.hibernate.SessionFactory;

/** A town whose shops all have one mentor, free all day; what the database counts; and whether anything is broken in it. */
@ApplicationScoped
public class BookingFixture {

    /** Everything a test needs to know of a town. */
    public record Cohort(
            MunicipalityId town,
            ProgrammeId programme,
            MentorId mentor,
            AccountId mentorAccount,
            List<MerchantId> shops) {

        public MerchantId shop() {
            return shops.get(0);
        }
    }

    private final Set<UUID> mine = ConcurrentHashMap.newKeySet();
    private volatile boolean failing;

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private ProgrammeFixture pairs;

    @Resource(lookup = "java:jboss/datasources/Echoppe")
    private DataSource database;

    @PersistenceContext
    private EntityManager em;

    /** Forgets the towns of the tests before. */
    public void begin() {
        mine.clear();
        failing = false;
    }

    /** Looks after a town that somebody else founded. */
    public void watch(UUID town) {
        mine.add(town);
    }

    public Cohort cohort(int shops) {
        MunicipalityId town = towns.found();
        mine.add(town.value());
        return acting.asSystem(town, () -> cohort(town, shops));
    }

    private Cohort cohort(MunicipalityId town, int shops) {
        ProgrammeId programme =
                programmes.open(new NewProgramme("Édition 2027", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 12, 17)));
        List<MerchantId> added = IntStream.range(0, shops)
                .mapToObj(number -> merchants.add(programme, shop(number)))
                .toList();
        MentorId mentor = mentors.add(programme, mentor());
        pairs.pairUp(programme);
        return new Cohort(town, programme, mentor, mentors.card(mentor).account(), added);
    }

    private static MerchantData shop(int number) {
        return new MerchantData(
                "Librairie " + number,
                "Camille Lagarde",
                Trade.OTHER,
                number + " rue du Port",
                "33110",
                "Port-Aubrac",
                "06 39 98 01 02",
                null,
                null,
                "Mo-Sa 09:00-19:00",
                "fr",
                ActionCode.DIGITAL_PAYMENT,
                Mode.ON_SITE);
    }

    private static MentorData mentor() {
        return new MentorData(
                "Inès Ferrand",
                "Atelier Numérique",
                "ines." + System.nanoTime() + "@example.org",
                null,
                Map.of(ActionCode.DIGITAL_PAYMENT, 3),
                Set.of("fr"),
                Set.of(Mode.ON_SITE),
                20,
                "Mo-Sa 09:00-19:00",
                Set.of(),
                null,
                null);
    }

    /** From now on the programme lets people book this. */
    public void rule(Cohort cohort, BookingRules rules) {
        acting.asSystem(cohort.town(), () -> {
            programmes.change(
                    cohort.programme(),
                    new NewProgramme("Édition 2027", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 12, 17), rules));
            return null;
        });
    }

    /** The names of broken invariants and where, in the towns of the running test; none if all is well. */
    public List<String> broken() {
        try (Connection connection = database.getConnection()) {
            return Invariants.brokenIn(mine, connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional
    public void execute(String statement) {
        em.createNativeQuery(statement).executeUpdate();
    }

    @Transactional
    public List<String> words(String query) {
        return em.createQuery(query, String.class).getResultList();
    }

    @Transactional
    public long count(String query) {
        return em.createQuery(query, Long.class).getSingleResult();
    }

    /** The statements this sends to the database; the house of the tests has no timers that would send their own. */
    public long statementsOf(Runnable work) {
        var statistics =
                em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        work.run();
        long sent = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        return sent;
    }

    /** From now on telling of a booking fails, as a full disk would make it. */
    public void failToTell(boolean fails) {
        failing = fails;
    }

    void tell(@Observes SessionBooked booked) {
        if (failing) {
            throw new IllegalStateException("Nobody could be told of (%s).".formatted(booked.session()));
        }
    }
}
