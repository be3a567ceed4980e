package org.echoppe.matching.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.echoppe.matching.PairingId;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.shared.persistence.Found;

/** Mentors' questions in the database. */
@ApplicationScoped
class Questions {

    private static final String ROWS = """
            select new org.echoppe.matching.answer.QuestionRow(q, m.data.shop, e.name)
            from PairingQuestion q join Pairing p on p.id = q.pairing
            join Merchant m on m.id = p.merchant join Mentor e on e.id = p.mentor
            """;

    @PersistenceContext
    private EntityManager em;

    /** Written at once, so that the same sent twice is known here. */
    void add(PairingQuestion question) {
        em.persist(question);
        em.flush();
    }

    boolean isKnown(PairingId pairing, String requestKey) {
        return em.createQuery("""
                        select count(q) from PairingQuestion q
                        where q.pairing = :pairing and q.requestKey = :key
                        """, Long.class)
                        .setParameter("pairing", pairing)
                        .setParameter("key", requestKey)
                        .getSingleResult()
                > 0;
    }

    Optional<PairingQuestion> claim(QuestionId id) {
        return Found.locked(em, PairingQuestion.class, id);
    }

    /** In the order they were asked. */
    List<QuestionRow> of(PairingId pairing) {
        return rows("where q.pairing = :of order by q.askedAt", pairing).getResultList();
    }

    /** Without an answer, the longest waiting first. */
    List<QuestionRow> open(ProgrammeId programme) {
        return rows("where p.programme = :of and q.answeredAt is null order by q.askedAt", programme)
                .getResultList();
    }

    private TypedQuery<QuestionRow> rows(String which, Object of) {
        return em.createQuery(ROWS + which, QuestionRow.class).setParameter("of", of);
    }
}
