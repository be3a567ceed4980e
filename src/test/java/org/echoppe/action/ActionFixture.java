package org.echoppe.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.Role;
import org.echoppe.merchant.MerchantData;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.NewProgramme;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.Trade;

/** A programme with shops, what the history says, a catalogue that changes, and a mentor's companions. */
@ApplicationScoped
@Transactional
public class ActionFixture {

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private MerchantDesk merchants;

    @PersistenceContext
    private EntityManager em;

    @AllowedTo(Role.SYSTEM)
    public ProgrammeId programme() {
        return programmes.open(new NewProgramme("Édition 2027", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 12, 17)));
    }

    @AllowedTo(Role.SYSTEM)
    public MerchantId shop(ProgrammeId programme, String name) {
        return merchants.add(
                programme,
                new MerchantData(
                        name,
                        "Camille Lagarde",
                        Trade.BAKERY,
                        "3 rue du Port",
                        "33110",
                        "Port-Aubrac",
                        "06 39 98 01 02",
                        null,
                        null,
                        "Tu-Sa 07:00-13:00,15:00-19:00",
                        "fr",
                        ActionCode.DIGITAL_PAYMENT,
                        Mode.ON_SITE));
    }

    @AllowedTo(Role.SYSTEM)
    public void shortenEveryCatalogueStep(ProgrammeId programme) {
        em.createQuery(
                        "update Step s set s.minutes = 1 where s.version.id in (select v.id from ActionVersion v where v.action.programme = :programme)")
                .setParameter("programme", programme)
                .executeUpdate();
    }

    @AllowedTo(Role.SYSTEM)
    public long plans() {
        return em.createQuery("select count(p) from ActionPlan p", Long.class).getSingleResult();
    }

    @AllowedTo(Role.SYSTEM)
    public List<String> history(MerchantId merchant) {
        return em.createQuery(
                        "select h.what from HistoryEntry h where h.subject = :merchant and h.what like 'action.%' order by h.at",
                        String.class)
                .setParameter("merchant", merchant.value())
                .getResultList();
    }
}
