package org.echoppe.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** Kept slots and their ticks in the database; a hold that goes takes its ticks with it. */
@ApplicationScoped
class SlotHolds {

    @PersistenceContext
    private EntityManager em;

    /** Rivals for the same ticks wait here, as they do for sessions. What the moved session has, it has for both. */
    void add(SlotHold hold, Session moved) {
        em.persist(hold);
        Set<TickId> had = moved == null ? Set.of() : moved.ticks().collect(Collectors.toSet());
        Ticks.of(hold.window(), hold.merchant().value(), hold.mentor().value())
                .filter(tick -> !had.contains(tick))
                .forEach(tick -> em.persist(Tick.kept(tick, hold)));
        LostRaceException.against(em::flush);
    }

    /** Says whether it was still there. */
    boolean renew(SlotHold hold, Instant until) {
        var renewed = new AtomicInteger();
        LostRaceException.against(
                () -> renewed.set(em.createQuery("update SlotHold h set h.heldUntil = :until where h.id = :id")
                        .setParameter("until", until)
                        .setParameter("id", hold.id())
                        .executeUpdate()));
        return renewed.get() == 1;
    }

    void giveUp(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            LostRaceException.against(() -> em.createQuery("delete from SlotHold h where h.id in :ids")
                    .setParameter("ids", ids)
                    .executeUpdate());
        }
    }

    /** What is kept for this merchant, and whatever ran out for others of this mentor. */
    void giveUp(MerchantId merchant, MentorId mentor, Instant now) {
        LostRaceException.against(() -> em.createQuery("""
                        delete from SlotHold h
                        where h.merchant = :merchant or h.mentor = :mentor and h.heldUntil <= :now
                        """)
                .setParameter("merchant", merchant)
                .setParameter("mentor", mentor)
                .setParameter("now", now)
                .executeUpdate());
    }

    int forgetExpired(Instant now) {
        return em.createQuery("delete from SlotHold h where h.heldUntil <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
