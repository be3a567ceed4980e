package org.echoppe.mentor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.echoppe.access.AccountId;
import org.echoppe.programme.Problem;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.RefusedDataException;
import org.echoppe.shared.persistence.Found;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.jpa.HibernateHints;

/** Experts in the database. */
@ApplicationScoped
class Mentors {

    static final Problem TWICE = Problem.of("email", "mentor", "problem.email.twice");

    @PersistenceContext
    private EntityManager em;

    void add(Mentor mentor) {
        em.persist(mentor);
    }

    /** Writes what is pending and empties the session's memory, which would slow down every row that follows. */
    void settleAndForget() {
        settle();
        em.clear();
    }

    /** Writes at once, so that an expert already there is refused here and not at the end of the transaction. */
    void settle() {
        try {
            em.flush();
        } catch (ConstraintViolationException e) {
            throw new RefusedDataException(List.of(TWICE), e);
        }
    }

    Optional<Mentor> mentor(MentorId id) {
        return Found.in(em, Mentor.class, id);
    }

    List<Mentor> all(Set<MentorId> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select m from Mentor m where m.id in :ids", Mentor.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Mentor> of(ProgrammeId programme) {
        return em.createQuery(
                        "select m from Mentor m where m.programme = :programme order by m.name, m.email", Mentor.class)
                .setParameter("programme", programme)
                .getResultList();
    }

    /** The same where nobody is going to change them. */
    List<Mentor> toRead(ProgrammeId programme) {
        return em.createQuery("select m from Mentor m where m.programme = :programme", Mentor.class)
                .setParameter("programme", programme)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
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

    List<Mentor> withAccount(AccountId account) {
        return em.createQuery("select m from Mentor m where m.account = :account", Mentor.class)
                .setParameter("account", account)
                .getResultList();
    }

    List<MentorId> by(AccountId account) {
        return em.createQuery("select m.id from Mentor m where m.account = :account", MentorId.class)
                .setParameter("account", account)
                .getResultList();
    }
}
