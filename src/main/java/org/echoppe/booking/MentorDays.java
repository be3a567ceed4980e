package org.echoppe.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.echoppe.access.NotAllowedException;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** Sessions as their mentors see them, straight from the database. */
@ApplicationScoped
class MentorDays {

    private static final String SESSIONS = """
            select new org.echoppe.booking.MentorSession(
                s, m.data.shop, m.data.person, m.data.phone, m.data.street, m.data.postcode, m.data.city,
                case when p.kind = org.echoppe.matching.PairingKind.RELAY and s.status = org.echoppe.booking.SessionStatus.BOOKED
                    then org.echoppe.matching.PairingStatus.ACCEPTED else p.status end)
            from Session s join Merchant m on m.id = s.merchant join Pairing p on p.id = s.pairing
            where s.mentor = :mentor
            """;
    private static final String LIVING = " and s.status <> org.echoppe.booking.SessionStatus.CANCELLED ";
    private static final String STILL_BOOKED = " and s.status = org.echoppe.booking.SessionStatus.BOOKED ";

    private static final Duration TO_CORRECT = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    List<MentorSession> during(MentorId mentor, TimeWindow window) {
        return sessions(mentor, LIVING + "and s.startsAt >= :from and s.startsAt < :until order by s.startsAt")
                .setParameter("from", window.start())
                .setParameter("until", window.end())
                .getResultList();
    }

    List<MentorSession> notOver(MentorId mentor, Instant now) {
        return sessions(mentor, STILL_BOOKED + "and s.endsAt > :now order by s.startsAt")
                .setParameter("now", now)
                .getResultList();
    }

    List<MentorSession> toNote(MentorId mentor, Instant now) {
        return sessions(mentor, STILL_BOOKED + "and s.endsAt <= :now order by s.startsAt desc")
                .setParameter("now", now)
                .getResultList();
    }

    /** Whom they stand in for, until a day after they noted what came of it. */
    List<MerchantId> standingInFor(MentorId mentor) {
        return em.createQuery("""
                        select distinct s.merchant from Session s join Pairing p on p.id = s.pairing
                        where s.mentor = :mentor and p.kind = org.echoppe.matching.PairingKind.RELAY
                          and (s.status = org.echoppe.booking.SessionStatus.BOOKED or s.notedAt > :yesterday)
                        """, MerchantId.class)
                .setParameter("mentor", mentor)
                .setParameter("yesterday", clock.instant().minus(TO_CORRECT))
                .getResultList();
    }

    /** Cancelled or not. */
    MentorSession session(Session session) {
        return sessions(session.mentor(), " and s.id = :id")
                .setParameter("id", session.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("session", session.id()));
    }

    private TypedQuery<MentorSession> sessions(MentorId mentor, String which) {
        return em.createQuery(SESSIONS + which, MentorSession.class).setParameter("mentor", mentor);
    }
}
