package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Pauses of transports in the database, and what waits behind them. */
@ApplicationScoped
class Transports {

    private static final String WAITS = "m.channel = :channel and m.handedOverAt is null and m.withdrawnAt is null"
            + " and m.status = org.echoppe.notification.MessageStatus.WAITING";

    @PersistenceContext
    private EntityManager em;

    Optional<TransportPause> pauseOf(Channel channel) {
        return em.createQuery("select p from TransportPause p where p.channel = :channel", TransportPause.class)
                .setParameter("channel", channel)
                .getResultStream()
                .findFirst();
    }

    void add(TransportPause pause) {
        em.persist(pause);
    }

    /** The time of the pause costs no message its turn. */
    void resume(TransportPause pause, Instant now) {
        waitingOnes(pause.channel()).stream()
                .filter(message -> message.isOverdue(now))
                .forEach(message -> message.isPostponed(now));
        em.remove(pause);
    }

    long waiting(Channel channel) {
        return em.createQuery("select count(m) from OutboxMessage m where " + WAITS, Long.class)
                .setParameter("channel", channel)
                .getSingleResult();
    }

    private List<OutboxMessage> waitingOnes(Channel channel) {
        return em.createQuery("select m from OutboxMessage m where " + WAITS, OutboxMessage.class)
                .setParameter("channel", channel)
                .getResultList();
    }
}
