package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.TownDesk;
import org.echoppe.testing.Acting;

/** Texts of a town as a later release of the application would find them. */
@ApplicationScoped
@Transactional
public class OwnTextFixture {

    @Inject
    private TownDesk towns;

    @Inject
    private Outbox outbox;

    @Inject
    private Acting acting;

    @PersistenceContext
    private EntityManager em;

    /** A word the text uses is one no more. */
    public int spoil(String good, String bad) {
        towns.rewriteLetters();
        return em.createQuery("update OwnText t set t.source = :bad where t.source = :good")
                .setParameter("bad", bad)
                .setParameter("good", good)
                .executeUpdate();
    }

    public long invitationsOpen(MunicipalityId town) {
        return acting.asSystem(town, () -> outbox.countOpen(LetterKind.INVITATION));
    }
}
