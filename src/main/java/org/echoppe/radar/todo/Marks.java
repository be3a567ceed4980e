package org.echoppe.radar.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.echoppe.programme.ProgrammeId;

/** Marks and thresholds in the database. */
@ApplicationScoped
class Marks {

    @PersistenceContext
    private EntityManager em;

    Map<String, Mark> of(ProgrammeId programme) {
        return em.createQuery("select m from Mark m where m.programme = :programme", Mark.class)
                .setParameter("programme", programme)
                .getResultStream()
                .collect(Collectors.toMap(Mark::key, Function.identity()));
    }

    /** The mark of a line, once nobody else is marking anything in this programme. */
    Mark claim(ProgrammeId programme, String key) {
        em.createQuery("select p from Programme p where p.id = :programme", Object.class)
                .setParameter("programme", programme)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
        return em.createQuery("select m from Mark m where m.programme = :programme and m.key = :key", Mark.class)
                .setParameter("programme", programme)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> added(new Mark(programme, key)));
    }

    private Mark added(Mark mark) {
        em.persist(mark);
        return mark;
    }

    Thresholds thresholds(ProgrammeId programme) {
        return new Thresholds(
                own(programme).stream().collect(Collectors.toMap(OwnThreshold::rule, OwnThreshold::number)));
    }

    void set(ProgrammeId programme, RadarRule rule, int number) {
        own(programme).stream()
                .filter(threshold -> threshold.rule() == rule)
                .findFirst()
                .ifPresentOrElse(
                        threshold -> threshold.is(number), () -> em.persist(new OwnThreshold(programme, rule, number)));
    }

    private List<OwnThreshold> own(ProgrammeId programme) {
        return em.createQuery("select t from OwnThreshold t where t.programme = :programme", OwnThreshold.class)
                .setParameter("programme", programme)
                .getResultList();
    }
}
