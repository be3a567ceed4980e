package org.echoppe.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.shared.persistence.Found;

/** Snapshots in the database: added and read, never changed. */
@ApplicationScoped
class Snapshots {

    @PersistenceContext
    private EntityManager em;

    /** Written at once, so that two snapshots of one number are refused here and not later. */
    void add(Snapshot snapshot) {
        em.persist(snapshot);
        em.flush();
    }

    Optional<Snapshot> find(SnapshotId id) {
        return Found.in(em, Snapshot.class, id);
    }

    List<SnapshotRow> latestFirst(ProgrammeId programme) {
        return em.createQuery("""
                        select new org.echoppe.reporting.SnapshotRow(s.id, s.number, s.period, s.takenAt)
                        from Snapshot s where s.programme = :programme order by s.number desc
                        """, SnapshotRow.class)
                .setParameter("programme", programme)
                .getResultList();
    }
}
