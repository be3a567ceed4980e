package org.echoppe.booking.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.echoppe.access.NotAllowedException;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionStatus;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.shared.persistence.Found;

/** What merchants said of their sessions, in the database. */
@ApplicationScoped
class AfterAnswers {

    private static final String SESSIONS = """
            select new org.echoppe.booking.after.AfterSession(
                s.id, s.programme, s.merchant, s.mentor, s.startsAt, s.endsAt, s.status, e.name)
            from Session s join Mentor e on e.id = s.mentor
            """;
    private static final String HELP = """
            select new org.echoppe.booking.after.HelpWanted(
                s.id, m.id, m.data.shop, m.data.person, m.data.phone, e.name, s.startsAt, a.answeredAt)
            from AfterAnswer a join Session s on s.id.value = a.session.value
                join Merchant m on m.id = s.merchant join Mentor e on e.id = s.mentor
            where a.answer = org.echoppe.booking.after.StepAnswer.HELP and a.helpSettledAt is null
              and s.status in (org.echoppe.booking.SessionStatus.HELD, org.echoppe.booking.SessionStatus.INTERRUPTED)
              and not exists (
                  select 1 from Session l
                  where l.merchant = s.merchant and l.startsAt > a.answeredAt and l.startsAt <= :now
                    and l.status in (org.echoppe.booking.SessionStatus.HELD, org.echoppe.booking.SessionStatus.INTERRUPTED))
            """;
    private static final List<SessionStatus> MET = List.of(SessionStatus.HELD, SessionStatus.INTERRUPTED);

    @PersistenceContext
    private EntityManager em;

    void add(AfterAnswer answer) {
        em.persist(answer);
        em.flush();
    }

    Optional<AfterAnswer> of(SessionId session) {
        return Found.in(em, AfterAnswer.class, session);
    }

    /** A session of this merchant; any other is nobody's. */
    AfterSession session(SessionId id, MerchantId merchant) {
        return session(id)
                .filter(found -> found.merchant().equals(merchant))
                .orElseThrow(() -> new NotAllowedException("session", id));
    }

    Optional<AfterSession> session(SessionId id) {
        return em.createQuery(SESSIONS + " where s.id = :id", AfterSession.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Two taps on one session are done one after the other, also before there is an answer to lock. */
    void lock(SessionId id) {
        em.createQuery("select s from Session s where s.id = :id", Object.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those that ended and were noted within the window, took place, and nothing was answered. */
    List<AfterSession> unanswered(ProgrammeId programme, TimeWindow ended) {
        return em.createQuery(SESSIONS + """
                         where s.programme = :programme and s.status in :met
                           and s.endsAt > :from and s.endsAt <= :until and s.notedAt <= :until
                           and not exists (
                               select 1 from AfterAnswer a where a.session.value = s.id.value and a.answer is not null)
                         order by s.endsAt
                        """, AfterSession.class)
                .setParameter("programme", programme)
                .setParameter("met", MET)
                .setParameter("from", ended.start())
                .setParameter("until", ended.end())
                .getResultList();
    }

    List<HelpWanted> helpIn(ProgrammeId programme, Instant now) {
        return help(" and s.programme = :programme order by a.answeredAt", now)
                .setParameter("programme", programme)
                .getResultList();
    }

    /** Of merchants a mentor has accepted, whoever was there. */
    List<HelpWanted> helpFor(MentorId mentor, Instant now) {
        return help("""
                         and exists (
                            select 1 from Pairing p where p.merchant = s.merchant and p.mentor = :mentor
                              and p.status = org.echoppe.matching.PairingStatus.ACCEPTED)
                         order by a.answeredAt
                        """, now).setParameter("mentor", mentor).getResultList();
    }

    private TypedQuery<HelpWanted> help(String which, Instant now) {
        return em.createQuery(HELP + which, HelpWanted.class).setParameter("now", now);
    }

    /** Those to be dealt with first, the latest first. */
    List<SaleTold> sales(ProgrammeId programme) {
        return em.createQuery("""
                        select new org.echoppe.booking.after.SaleTold(
                            s.id, m.id, m.data.shop, e.id, e.name, s.startsAt, a.saleToldAt, a.saleSettledAt, a.saleNote)
                        from AfterAnswer a join Session s on s.id.value = a.session.value
                            join Merchant m on m.id = s.merchant join Mentor e on e.id = s.mentor
                        where a.programme = :programme and a.saleToldAt is not null
                        order by case when a.saleSettledAt is null then 0 else 1 end, a.saleToldAt desc
                        """, SaleTold.class)
                .setParameter("programme", programme)
                .getResultList();
    }
}
