package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.echoppe.merchant.MerchantId;
import org.echoppe.shared.persistence.Found;
import org.hibernate.LockOptions;
import org.hibernate.SessionFactory;
import org.hibernate.jpa.SpecHints;

/** Messages in the database. */
@ApplicationScoped
class Outbox {

    private static final int MOST_AT_ONCE = 500;
    private static final String HAS_ARRIVED = "(%s.status = :sent or %s.handedOverAt is not null)";

    @PersistenceContext
    private EntityManager em;

    @PersistenceUnit
    private EntityManagerFactory factory;

    /**
     * Writes the message into its own town, in the running transaction. A stranger who asks for a sign-in link is in no
     * town, and the boundary is fixed when a session begins: hence a session of the message's own. It ends at once, so
     * nothing may be left in a batch.
     */
    void put(OutboxMessage message) {
        var own = factory.unwrap(SessionFactory.class).withStatelessOptions().tenantIdentifier((Object)
                message.municipality().value());
        try (var session = own.openStatelessSession()) {
            session.setJdbcBatchSize(0);
            session.insert(message);
        }
    }

    Optional<OutboxMessage> message(MessageId id) {
        return Found.in(em, OutboxMessage.class, id);
    }

    /** Locks the row, so that a retry and a sending are told one after the other. */
    Optional<OutboxMessage> locked(MessageId id) {
        return Found.locked(em, OutboxMessage.class, id);
    }

    /** Locks the message that waits longest; steps over those another carrier is looking at. */
    Optional<OutboxMessage> nextDue(Channel channel, Instant now) {
        return em.createQuery("""
                        select m from OutboxMessage m
                        where m.status = org.echoppe.notification.MessageStatus.WAITING and m.handedOverAt is null
                            and m.withdrawnAt is null and m.channel = :channel
                            and m.nextAttemptAt <= :now
                            and (m.claimedUntil is null or m.claimedUntil <= :now)
                            and not exists (select 1 from TransportPause p
                                where p.municipality = m.municipality and p.channel = m.channel)
                        order by m.nextAttemptAt, m.createdAt
                        """, OutboxMessage.class)
                .setParameter("channel", channel)
                .setParameter("now", now)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    /** Since when the oldest message that may leave is due. */
    Optional<Instant> oldestWaiting(Channel channel) {
        return Optional.ofNullable(em.createQuery("""
                        select min(m.dueAt) from OutboxMessage m
                        where m.status = org.echoppe.notification.MessageStatus.WAITING and m.handedOverAt is null
                            and m.withdrawnAt is null and m.channel = :channel
                            and not exists (select 1 from TransportPause p
                                where p.municipality = m.municipality and p.channel = m.channel)
                        """, Instant.class)
                .setParameter("channel", channel)
                .getSingleResult());
    }

    /** What waits and is worth nothing any more. */
    List<OutboxMessage> over(Instant now) {
        return em.createQuery("""
                        select m from OutboxMessage m
                        where m.status = org.echoppe.notification.MessageStatus.WAITING and m.handedOverAt is null
                            and m.withdrawnAt is null and m.uselessAfter <= :now
                            and (m.claimedUntil is null or m.claimedUntil <= :now)
                        """, OutboxMessage.class)
                .setParameter("now", now)
                .setMaxResults(MOST_AT_ONCE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    /** Short messages that wait, about this session or of one of these kinds to this merchant. */
    List<OutboxMessage> waitingSms(UUID session, UUID merchant, List<LetterKind> kinds) {
        return em.createQuery("""
                        select m from OutboxMessage m
                        where m.status = org.echoppe.notification.MessageStatus.WAITING and m.handedOverAt is null
                            and m.withdrawnAt is null and m.channel = org.echoppe.notification.Channel.SMS
                            and (m.session = :session or m.about = :session or m.merchant = :merchant and m.event in :events)
                        """, OutboxMessage.class)
                .setParameter("session", session)
                .setParameter("merchant", merchant)
                .setParameter("events", kinds.stream().map(LetterKind::event).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** How many pieces this programme paid for, or is paying for, since then. */
    long segmentsSince(UUID programme, Instant since, Instant now) {
        Long sum = em.createQuery("""
                        select sum(m.segments) from OutboxMessage m
                        where m.programme = :programme and m.channel = org.echoppe.notification.Channel.SMS
                            and (m.sentAt >= :since or m.sentAt is null and m.claimedUntil > :now)
                        """, Long.class)
                .setParameter("programme", programme)
                .setParameter("since", since)
                .setParameter("now", now)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    /** What else was written of the same occasion. */
    List<OutboxMessage> twins(OutboxMessage message) {
        return em.createQuery(
                        "select m from OutboxMessage m where m.occasion = :occasion and m.channel <> :channel",
                        OutboxMessage.class)
                .setParameter("occasion", message.occasion())
                .setParameter("channel", message.channel())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** When the programme's other letters left to this merchant, or were let go, whatever the channel. */
    List<Instant> toldSince(MerchantId merchant, MessageId besides, Instant since) {
        return em.createQuery("""
                        select coalesce(m.sentAt, m.handedOverAt, m.judgement.clearedAt) from OutboxMessage m
                        where m.merchant = :merchant and m.event in :events and m.trial = false and m.id <> :besides
                            and coalesce(m.sentAt, m.handedOverAt, m.judgement.clearedAt) > :since
                            and m.withdrawnAt is null
                            and m.status <> org.echoppe.notification.MessageStatus.GIVEN_UP
                        """, Instant.class)
                .setParameter("merchant", merchant.value())
                .setParameter("events", Manner.eventsThatCount())
                .setParameter("besides", besides)
                .setParameter("since", since)
                .getResultList();
    }

    /** Everybody of this kind to whom anything was ever written. */
    Set<UUID> everTold(Invited kind) {
        String reader = kind.reader();
        return Set.copyOf(em.createQuery(
                        "select distinct " + reader + " from OutboxMessage m where " + reader
                                + " is not null and m.trial = false",
                        UUID.class)
                .getResultList());
    }

    /** When those who were invited to the programme were; what was withdrawn counts as never said. */
    Map<UUID, Instant> invited(Invited kind) {
        String reader = kind.reader();
        return em.createQuery(
                        "select " + reader + ", min(m.createdAt) from OutboxMessage m where m.event = :event"
                                + " and m.trial = false and m.withdrawnAt is null group by " + reader,
                        Object[].class)
                .setParameter("event", kind.letter().event())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
    }

    boolean isSaid(String onceKey) {
        return em.createQuery("select count(m) from OutboxMessage m where m.onceKey = :key", Long.class)
                        .setParameter("key", onceKey)
                        .getSingleResult()
                > 0;
    }

    List<MessageRow> newest(MessageSearch search, int most) {
        var query =
                em.createQuery("""
                        select new org.echoppe.notification.MessageRow(m.id, m.channel, m.event, m.status, m.recipientName, m.recipient,
                            m.subject, m.createdAt, m.sentAt, m.handedOverAt, m.withdrawnAt, m.lastError,
                            m.judgement.rule)
                        from OutboxMessage m where\s""" + search.condition() + " order by m.createdAt desc, m.subject", MessageRow.class);
        search.parameters().forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /** The newest letters of a kind that another text can be tried with. */
    List<TextExample> examples(TextKey key, int most) {
        return em.createQuery("""
                        select new org.echoppe.notification.TextExample(m.id, m.recipientName, m.createdAt)
                        from OutboxMessage m
                        where m.event = :event and m.language = :language and m.trial = false and m.facts is not null
                        order by m.createdAt desc
                        """, TextExample.class)
                .setParameter("event", key.event())
                .setParameter("language", key.language())
                .setMaxResults(most)
                .getResultList();
    }

    /** How many letters of each kind and language since then had to do without the town's own text. */
    long countFailed(TextKey key, Instant since) {
        return em.createQuery("""
                        select count(m) from OutboxMessage m
                        where m.event = :event and m.language = :language and m.ownTextFailed = true and m.createdAt >= :since
                        """, Long.class)
                .setParameter("event", key.event())
                .setParameter("language", key.language())
                .setParameter("since", since)
                .getSingleResult();
    }

    /** How many with somebody by now: sent, or handed over. */
    long countThere(LetterKind kind) {
        return count(kind, HAS_ARRIVED.formatted("m", "m"));
    }

    /** How many with nobody yet, whatever the reason. */
    long countOpen(LetterKind kind) {
        return count(
                kind,
                "m.withdrawnAt is null and not exists (select 1 from OutboxMessage t where t.occasion = m.occasion and "
                        + HAS_ARRIVED.formatted("t", "t") + ")");
    }

    long countGivenUp() {
        return em.createQuery("""
                        select count(m) from OutboxMessage m
                        where m.status = org.echoppe.notification.MessageStatus.GIVEN_UP and m.handedOverAt is null
                            and m.withdrawnAt is null and m.signInLink is null
                        """, Long.class).getSingleResult();
    }

    /** Those nobody could send, and those with no address that nobody has handed over. */
    long countUndelivered() {
        return em.createQuery("""
                        select count(m) from OutboxMessage m
                        where m.status in (org.echoppe.notification.MessageStatus.GIVEN_UP,
                            org.echoppe.notification.MessageStatus.BY_HAND)
                          and m.handedOverAt is null and m.withdrawnAt is null
                        """, Long.class).getSingleResult();
    }

    private long count(LetterKind kind, String which) {
        return em.createQuery(
                        "select count(distinct m.occasion) from OutboxMessage m where m.event = :event and m.trial = false and ("
                                + which + ")",
                        Long.class)
                .setParameter("event", kind.event())
                .setParameter("sent", MessageStatus.SENT)
                .getSingleResult();
    }
}
