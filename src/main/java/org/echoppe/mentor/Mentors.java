package org.echoppe.mentor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.echoppe.access.AccountId;
import org.echoppe.programme.ProgrammeId;

/** Experts in the database. */
@ApplicationScoped
class Mentors {

    @PersistenceContext
    private EntityManager em;

    /** Writes at once, so that an expert already there is refused here and not at the end of the transaction. */
    void add(Mentor mentor) {
        em.persist(mentor);
        em.flush();
    }

    Optional<Mentor> mentor(MentorId id) {
        return Optional.ofNullable(em.find(Mentor.class, id));
    }

    List<Mentor> of(ProgrammeId programme) {
        return em.createQuery(
                        "select m from Mentor m where m.programme = :programme order by m.name, m.email", Mentor.class)
                .setParameter("programme", programme)
                .getResultList();
    }

    Optional<MentorId> by(ProgrammeId programme, String email) {
        return em.createQuery(
                        "select m.id from Mentor m where m.programme = :programme and m.email = :email", MentorId.class)
                .setParameter("programme", programme)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    List<MentorId> by(AccountId account) {
        return em.createQuery("select m.id from Mentor m where m.account = :account", MentorId.class)
                .setParameter("account", account)
                .getResultList();
    }
}
