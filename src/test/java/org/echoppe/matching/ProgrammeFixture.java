package org.echoppe.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.echoppe.access.AccountId;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.Role;
import org.echoppe.matching.draft.DraftDesk;
import org.echoppe.matching.draft.DraftId;
import org.echoppe.mentor.MentorData;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantData;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.NewProgramme;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.Trade;
import org.echoppe.testing.Acting;
import org.echoppe.testing.TestTown;

/** A town with a programme, two bakeries and two experts; each call makes a new one. */
@ApplicationScoped
public class ProgrammeFixture {

    /** Somebody's town and everyone in it. */
    public record Town(
            MunicipalityId id,
            AccountId coordinator,
            ProgrammeId programme,
            List<MerchantId> shops,
            List<MentorId> experts,
            String firstExpertsEmail) {}

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
    private DraftDesk drafts;

    @PersistenceContext
    private EntityManager em;

    public Town found() {
        MunicipalityId town = towns.found();
        AccountId coordinator = towns.open(town, Role.COORDINATOR);
        String email = "ines." + UUID.randomUUID() + "@example.org";
        return acting.asAccount(coordinator, () -> {
            ProgrammeId programme =
                    programmes.open(new NewProgramme("Essai", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 12, 31)));
            return new Town(
                    town,
                    coordinator,
                    programme,
                    List.of(merchants.add(programme, shop("Lagarde")), merchants.add(programme, shop("Martin"))),
                    List.of(
                            mentors.add(programme, expert("Inès", email, 3)),
                            mentors.add(programme, expert("Karim", "karim." + UUID.randomUUID() + "@example.org", 1))),
                    email);
        });
    }

    /** Everyone who can be is paired, and that published. */
    public DraftId pairUp(ProgrammeId programme) {
        DraftId draft = drafts.open(programme, "Essai");
        drafts.publish(draft, drafts.view(draft).revision());
        return draft;
    }

    public <T> T asCoordinator(Town town, Callable<T> work) {
        return acting.asAccount(town.coordinator(), work);
    }

    public static MerchantData shop(String name) {
        return shop(name, ActionCode.DIGITAL_PAYMENT);
    }

    public static MerchantData shop(String name, ActionCode wish) {
        return new MerchantData(
                name,
                "Camille " + name,
                Trade.BAKERY,
                "1 rue du Port",
                "33110",
                "Le Bouscat",
                null,
                "shop@example.org",
                null,
                "Tu-Sa 08:00-12:30,15:00-19:00",
                "fr",
                wish,
                Mode.ON_SITE);
    }

    public static MentorData expert(String name, String email, int level, String... interests) {
        return expert(name, email, level, 1, interests);
    }

    public static MentorData expert(String name, String email, int level, int capacity, String... interests) {
        return new MentorData(
                name,
                "Agence",
                email,
                null,
                Map.of(ActionCode.DIGITAL_PAYMENT, level),
                Set.of("fr"),
                Set.of(Mode.ON_SITE),
                capacity,
                "Tu-Fr 08:00-19:00",
                Set.of(interests),
                null,
                null);
    }

    /** A second living pairing of the same merchant, past every rule of the code. */
    @Transactional
    public void forceSecond(Town town) {
        Pairing first = em.createQuery("select p from Pairing p where p.merchant = :merchant", Pairing.class)
                .setParameter("merchant", town.shops().get(0))
                .getSingleResult();
        var match = new Cohort.Match(first.merchant(), town.experts().get(1), new Judgement(List.of()), 0, 0);
        em.persist(Pairing.published(town.programme(), match, java.time.Instant.EPOCH));
        em.flush();
    }
}
