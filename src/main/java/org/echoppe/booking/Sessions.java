package org.echoppe.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.access.Role;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.matching.PairingId;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.shared.persistence.Found;

/** Sessions and their ticks in the database. */
@ApplicationScoped
class Sessions {

    @PersistenceContext
    private EntityManager em;

    Optional<Session> session(SessionId id) {
        return Found.in(em, Session.class, id);
    }

    void lock(Session session) {
        LostRaceException.against(() -> em.refresh(session, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Rivals for the same last place of a day or a week wait here, and then have lost. */
    void add(Session session) {
        em.persist(session);
        LostRaceException.against(em::flush);
    }

    /** Rivals for the same ticks wait here for whoever came first, and then have lost. */
    void takeTicksOf(Session session) {
        session.ticks().forEach(tick -> em.persist(new Tick(tick, session.id())));
        LostRaceException.against(em::flush);
    }

    /** After what it takes besides, as in every booking. A slot kept for it to move to counted on these, and goes too. */
    void freeTicksOf(Session session) {
        LostRaceException.against(() -> {
            em.flush();
            delete("delete from Tick t where t.session = :session", session);
            delete("delete from SlotHold h where h.moved = :session", session);
        });
    }

    /** The pauses after these, which no rule asks for any more or nobody has to keep. */
    void freePausesOf(List<Taken> those) {
        those.forEach(taken -> LostRaceException.against(
                () -> em.createQuery("delete from Tick t where t.session = :session and t.id.tick >= :end")
                        .setParameter("session", taken.session().value())
                        .setParameter("end", Ticks.from(taken.window().end()))
                        .executeUpdate()));
    }

    private void delete(String which, Session session) {
        em.createQuery(which).setParameter("session", session.id().value()).executeUpdate();
    }

    /** In their order of time. */
    List<Session> all(List<SessionId> ids) {
        return em.createQuery("select s from Session s where s.id.value in :ids order by s.startsAt", Session.class)
                .setParameter("ids", ids.stream().map(SessionId::value).toList())
                .getResultList();
    }

    /** Reads at once what the front doors of the other rooms will ask for one by one; gives what they have no door for. */
    ReadAhead readAhead(Collection<MerchantId> merchants, MentorId mentor) {
        return ReadAhead.of(em.createQuery("""
                        select m, e, p, t, h, b.windows
                        from Merchant m
                        left join fetch m.peaks
                        left join fetch m.unconcerned
                        join Mentor e on e.id = :mentor
                        join Programme p on p.id = m.programme
                        join Municipality t on t.id.value = m.municipality
                        left join SlotHold h on h.merchant.value = m.id.value or h.mentor.value = e.id.value
                        left join BusyCalendar b on b.mentor.value = e.id.value
                        where m.id.value in :merchants
                        """, Object[].class)
                .setParameter("merchants", values(merchants))
                .setParameter("mentor", mentor)
                .getResultList());
    }

    private static List<UUID> values(Collection<MerchantId> merchants) {
        return merchants.stream().map(MerchantId::value).toList();
    }

    /**
     * The sessions of any of these merchants or of the mentor that end after this, in their order of time; the mentor may be
     * null. Only their columns are read: whole sessions would be looked through for changes at every step of a booking.
     */
    List<Taken> after(Instant moment, Collection<MerchantId> merchants, MentorId mentor) {
        return em.createQuery("""
                        select new org.echoppe.booking.Taken(
                            s.id, s.merchant, s.mentor, e.name, s.startsAt, s.endsAt, s.mode, s.status,
                            m.data.street, m.data.postcode, m.data.position, s.allotment)
                        from Session s join Mentor e on e.id = s.mentor join Merchant m on m.id = s.merchant
                        where s.endsAt > :moment and s.status <> org.echoppe.booking.SessionStatus.CANCELLED
                          and (s.merchant.value in :merchants or s.mentor.value = :mentor)
                        order by s.startsAt
                        """, Taken.class)
                .setParameter("moment", moment)
                .setParameter("merchants", values(merchants))
                .setParameter("mentor", mentor == null ? null : mentor.value())
                .getResultList();
    }

    /** A merchant's sessions, latest first, without the cancelled ones. */
    List<SessionRow> of(MerchantId merchant) {
        return em.createQuery("""
                        select new org.echoppe.booking.Taken(s, e.name)
                        from Session s join Mentor e on e.id = s.mentor
                        where s.merchant = :merchant and s.status <> org.echoppe.booking.SessionStatus.CANCELLED
                        order by s.startsAt desc
                        """, Taken.class)
                .setParameter("merchant", merchant)
                .getResultStream()
                .map(Taken::row)
                .toList();
    }

    /** The sessions of the series that began with this one, in their order of time, the cancelled ones too. */
    List<SessionRow> inSeries(SessionId first) {
        return em.createQuery("""
                        select new org.echoppe.booking.Taken(s, e.name)
                        from Session s join Mentor e on e.id = s.mentor
                        where s.series = :first
                        order by s.startsAt
                        """, Taken.class)
                .setParameter("first", first.value())
                .getResultStream()
                .map(Taken::row)
                .toList();
    }

    /** What others cancelled for a merchant and was still to begin, and what has begun lately; in their order of time. */
    List<NewsRow> news(MerchantId merchant, Instant lately, Instant now) {
        return em.createQuery("""
                        select new org.echoppe.booking.NewsRow(s, e.name, case when a.answer is null then false else true end)
                        from Session s join Mentor e on e.id = s.mentor
                        left join AfterAnswer a on a.session.value = s.id.value
                        where s.merchant = :merchant
                          and (s.startsAt > :now and s.cancelledBy <> :merchants
                            or s.startsAt between :lately and :now
                              and s.status <> org.echoppe.booking.SessionStatus.CANCELLED)
                        order by s.startsAt
                        """, NewsRow.class)
                .setParameter("merchant", merchant)
                .setParameter("lately", lately)
                .setParameter("now", now)
                .setParameter("merchants", Role.MERCHANT)
                .getResultList();
    }

    SessionView view(SessionId id) {
        return em.createQuery("""
                        select new org.echoppe.booking.SessionView(s, m.data.shop, e.name)
                        from Session s join Merchant m on m.id = s.merchant join Mentor e on e.id = s.mentor
                        where s.id = :id
                        """, SessionView.class).setParameter("id", id).getSingleResult();
    }

    /** The sessions of a pairing that are booked and have not begun, in their order of time. */
    List<Session> aheadIn(PairingId pairing, Instant now) {
        return em.createQuery("""
                        select s from Session s
                        where s.pairing = :pairing and s.startsAt > :now
                          and s.status = org.echoppe.booking.SessionStatus.BOOKED
                        order by s.startsAt
                        """, Session.class)
                .setParameter("pairing", pairing)
                .setParameter("now", now)
                .getResultList();
    }

    /** When the sessions of a programme begin, in their order of time, without the cancelled ones. */
    List<Instant> starts(ProgrammeId programme, TimeWindow within) {
        return em.createQuery("""
                        select s.startsAt from Session s
                        where s.programme = :programme and s.startsAt >= :from and s.startsAt < :until
                          and s.status <> org.echoppe.booking.SessionStatus.CANCELLED
                        order by s.startsAt
                        """, Instant.class)
                .setParameter("programme", programme)
                .setParameter("from", within.start())
                .setParameter("until", within.end())
                .getResultList();
    }

    List<SessionFact> facts(ProgrammeId programme, TimeWindow within) {
        return em.createQuery("""
                        select s from Session s
                        where s.programme = :programme and s.startsAt >= :from and s.startsAt < :until
                        order by s.startsAt, s.id.value
                        """, Session.class)
                .setParameter("programme", programme)
                .setParameter("from", within.start())
                .setParameter("until", within.end())
                .getResultStream()
                .map(Session::fact)
                .toList();
    }
}
