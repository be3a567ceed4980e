package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.echoppe.access.MunicipalityId;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.PairingPublished;
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

/** A bakery and its expert in a programme of 2027, events about them, and the outbox as it lies in the database. */
@ApplicationScoped
@Transactional
public class PairFixture {

    /** The bakery and its expert. */
    public record Two(ProgrammeId programme, MerchantId merchant, MentorId mentor) {}

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private Event<Object> events;

    @PersistenceContext
    private EntityManager em;

    public Two meet(String merchantEmail) {
        return meet(merchantEmail, "06 39 98 01 02");
    }

    public Two meet(String merchantEmail, String merchantPhone) {
        ProgrammeId programme =
                programmes.open(new NewProgramme("Édition 2027", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 12, 17)));
        return new Two(
                programme,
                merchants.add(programme, bakery(merchantEmail, merchantPhone)),
                mentors.add(programme, ines()));
    }

    public void publish(MunicipalityId town, Two two) {
        events.fire(new PairingPublished(town, two.programme(), PairingId.create(), two.merchant(), two.mentor()));
    }

    public void announce(Object event) {
        events.fire(event);
    }

    /** Announces and then fails, as a booking that loses its race does. */
    public void announceInVain(Object event) {
        events.fire(event);
        throw new IllegalStateException("in vain");
    }

    /** The letters. */
    public List<OutboxMessage> outbox() {
        return written(Channel.MAIL);
    }

    /** What was written for one channel. */
    public List<OutboxMessage> written(Channel channel) {
        return em.createQuery(
                        "select m from OutboxMessage m where m.channel = :channel order by m.event, m.createdAt",
                        OutboxMessage.class)
                .setParameter("channel", channel)
                .getResultList();
    }

    /** What history says was done in a town, by its word. */
    public List<String> historyWords(MunicipalityId town) {
        return em.createNativeQuery("select what from history_entry where municipality_id = :town", String.class)
                .setParameter("town", town.value())
                .getResultList();
    }

    /** Forgets what other tests left to be sent. */
    public int emptyOutbox() {
        return em.createQuery("delete from OutboxMessage m").executeUpdate();
    }

    private static MerchantData bakery(String email, String phone) {
        return new MerchantData(
                "Boulangerie Lagarde",
                "Camille Lagarde",
                Trade.BAKERY,
                "3 rue du Port",
                "33110",
                "Port-Aubrac",
                phone,
                email,
                null,
                "Tu-Sa 07:00-13:00,15:00-19:00",
                "fr",
                ActionCode.DIGITAL_PAYMENT,
                Mode.ON_SITE);
    }

    private static MentorData ines() {
        return new MentorData(
                "Inès Bel",
                "Atelier Pixel",
                "ines." + System.nanoTime() + "@example.org",
                null,
                Map.of(ActionCode.DIGITAL_PAYMENT, 3),
                Set.of("fr"),
                Set.of(Mode.ON_SITE),
                3,
                "Mo-Fr 09:00-18:00",
                Set.of(),
                null,
                null);
    }
}
