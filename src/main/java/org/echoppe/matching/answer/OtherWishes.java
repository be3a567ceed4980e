package org.echoppe.matching.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.echoppe.matching.PairingId;
import org.echoppe.mentor.MentorId;
import org.echoppe.programme.ProgrammeId;

/** Who would like somebody else, in the database. */
@ApplicationScoped
class OtherWishes {

    @PersistenceContext
    private EntityManager em;

    void add(OtherWish wish) {
        em.persist(wish);
        em.flush();
    }

    Optional<OtherWish> open(PairingId pairing) {
        return em.createQuery("select w from OtherWish w where w.openPairing = :pairing", OtherWish.class)
                .setParameter("pairing", pairing.value())
                .getResultStream()
                .findFirst();
    }

    /** The longest waiting first. */
    List<OtherWish> open(ProgrammeId programme) {
        return em.createQuery("""
                        select w from OtherWish w join Pairing p on p.id = w.pairing
                        where p.programme = :programme and w.openPairing is not null order by w.askedAt
                        """, OtherWish.class)
                .setParameter("programme", programme)
                .getResultList();
    }

    /** The languages a mentor speaks, by their codes. */
    List<String> languagesOf(MentorId mentor) {
        return em.createQuery("select l from Mentor e join e.languages l where e.id = :mentor order by l", String.class)
                .setParameter("mentor", mentor)
                .getResultList();
    }
}
