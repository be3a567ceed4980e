package org.echoppe.programme.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.echoppe.access.NotAllowedException;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.shared.persistence.Found;

/** Actions and their versions in the database. */
@ApplicationScoped
class Catalogues {

    @PersistenceContext
    private EntityManager em;

    /** The version, and its action where that is new. */
    void add(StoredAction action, ActionVersion version) {
        em.persist(action);
        em.persist(version);
    }

    /** The action, once nobody else is editing it. */
    StoredAction claim(ActionId id) {
        return Found.locked(em, StoredAction.class, id).orElseThrow(() -> new NotAllowedException("action", id));
    }

    /** The actions of a theme, locked together, so that the last one is never retired by two at once. */
    List<StoredAction> claim(ProgrammeId programme, ActionCode theme) {
        return em.createQuery(
                        "select a from StoredAction a where a.programme = :programme and a.theme = :theme order by a.place",
                        StoredAction.class)
                .setParameter("programme", programme)
                .setParameter("theme", theme)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Every action of a programme as it stands now, retired ones too. */
    List<ActionVersion> current(ProgrammeId programme, Collection<ActionCode> themes) {
        return em.createQuery("""
                        select v from ActionVersion v join fetch v.action
                        where v.action.programme = :programme and v.action.theme in :themes
                        and v.version = v.action.version order by v.action.place
                        """, ActionVersion.class)
                .setParameter("programme", programme)
                .setParameter("themes", themes)
                .getResultList();
    }

    ActionVersion current(ActionId id) {
        return em.createQuery("""
                        select v from ActionVersion v join fetch v.action
                        where v.action.id = :id and v.version = v.action.version
                        """, ActionVersion.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("action", id));
    }
}
