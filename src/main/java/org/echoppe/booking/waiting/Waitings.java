package org.echoppe.booking.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.booking.LostRaceException;
import org.echoppe.booking.SessionId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.shared.persistence.Found;

/** Wishes, freed times and offers in the database. */
@ApplicationScoped
class Waitings {

    @PersistenceContext
    private EntityManager em;

    /** Written at once: whoever writes the same has lost. */
    void add(Object entity) {
        em.persist(entity);
        LostRaceException.against(em::flush);
    }

    Optional<Wish> living(UUID key) {
        return em.createQuery("select w from Wish w where w.liveKey = :key", Wish.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** The wish that ended with this revision of its session. */
    Optional<Wish> endedWith(SessionId session, int revision) {
        return em.createQuery(
                        "select w from Wish w where w.session = :session and w.endedWithRevision = :revision",
                        Wish.class)
                .setParameter("session", session.value())
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst();
    }

    /** Locks the row, so that offering and ending are done one after the other. */
    void lock(Wish wish) {
        LostRaceException.against(() -> em.refresh(wish, LockModeType.PESSIMISTIC_WRITE));
    }

    Wish wish(WishId id) {
        return Found.in(em, Wish.class, id).orElse(null);
    }

    /** Wishes whose session has begun or is no longer booked end here, and what is offered to them. */
    void endOver(Instant now) {
        em.createQuery("""
                        update Wish w set w.liveKey = null
                        where w.liveKey is not null and w.session is not null and not exists (
                            select 1 from Session s
                            where s.id.value = w.session and s.startsAt > :now
                              and s.status = org.echoppe.booking.SessionStatus.BOOKED)
                        """).setParameter("now", now).executeUpdate();
        em.createQuery("""
                        update EarlierOffer o
                        set o.outcome = org.echoppe.booking.waiting.OfferOutcome.LAPSED,
                            o.openFreed = null, o.openWish = null
                        where o.outcome = org.echoppe.booking.waiting.OfferOutcome.OPEN and exists (
                            select 1 from Wish w where w.id.value = o.wish and w.liveKey is null)
                        """).executeUpdate();
    }

    List<FreedTime> openTimes() {
        return em.createQuery("select f from FreedTime f where f.open = true order by f.startsAt", FreedTime.class)
                .getResultList();
    }

    /** Locks the row, so that several nodes offer it one after the other. */
    FreedTime locked(FreedTimeId id) {
        FreedTime freed =
                Found.in(em, FreedTime.class, id).orElseThrow(() -> new NotAllowedException("freed time", id));
        LostRaceException.against(() -> em.refresh(freed, LockModeType.PESSIMISTIC_WRITE));
        return freed;
    }

    /** Makes room for the next offer before it is written. */
    void settle() {
        LostRaceException.against(em::flush);
    }

    Optional<EarlierOffer> offer(EarlierOfferId id) {
        return Found.in(em, EarlierOffer.class, id);
    }

    Optional<EarlierOffer> openOffer(FreedTimeId freed) {
        return em.createQuery("select o from EarlierOffer o where o.openFreed = :freed", EarlierOffer.class)
                .setParameter("freed", freed.value())
                .getResultStream()
                .findFirst();
    }

    Optional<EarlierOffer> openOffer(WishId wish) {
        return em.createQuery("select o from EarlierOffer o where o.openWish = :wish", EarlierOffer.class)
                .setParameter("wish", wish.value())
                .getResultStream()
                .findFirst();
    }

    /** Who waits for its mentor, did not give it up, has a later session or none, and was not offered it; the longest waiting first. */
    List<Wish> waitingFor(FreedTime freed) {
        return em.createQuery("""
                        select w from Wish w left join Session s on s.id.value = w.session
                        where w.liveKey is not null and w.mentor = :mentor
                          and (w.session is null or s.startsAt > :start)
                          and not exists (
                              select 1 from FreedTime f where f.id.value = :freed and f.giver = w.merchant)
                          and not exists (
                              select 1 from EarlierOffer o where o.wish = w.id.value and o.freed = :freed)
                        order by w.wishedAt
                        """, Wish.class)
                .setParameter("mentor", freed.mentor())
                .setParameter("start", freed.start())
                .setParameter("freed", freed.id().value())
                .getResultList();
    }

    /** What was offered to this merchant and concerns what is still to come, the latest offer first. */
    List<EarlierOffer> offersTo(MerchantId merchant, Instant now) {
        return em.createQuery("""
                        select o from EarlierOffer o join Wish w on w.id.value = o.wish
                        where w.merchant = :merchant and o.startsAt > :now order by o.offeredAt desc
                        """, EarlierOffer.class)
                .setParameter("merchant", merchant)
                .setParameter("now", now)
                .getResultList();
    }
}
