package org.echoppe.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.echoppe.matching.PairingStatus;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** The shops of a mentor's living pairings and those they stand in for, and the last word on each, whoever had it, straight from the database. */
@ApplicationScoped
class PairedShops {

    private static final int MOST_PAST = 30;

    @PersistenceContext
    private EntityManager em;

    List<PairedShop> of(MentorId mentor) {
        return em.createQuery("""
                        select new org.echoppe.booking.PairedShop(
                            p.id,
                            case when p.kind = org.echoppe.matching.PairingKind.RELAY
                                then org.echoppe.matching.PairingStatus.ACCEPTED else p.status end,
                            p.pausedFrom, p.pausedUntil,
                            m.id, m.data.shop, m.data.person, m.data.phone,
                            m.data.street, m.data.postcode, m.data.city, m.data.trade)
                        from Pairing p join Merchant m on m.id = p.merchant
                        where p.mentor = :mentor and (p.status in :living
                            or p.kind = org.echoppe.matching.PairingKind.RELAY and exists (
                                select 1 from Session s
                                where s.pairing = p.id and s.status = org.echoppe.booking.SessionStatus.BOOKED))
                        order by m.data.shop, m.data.street
                        """, PairedShop.class)
                .setParameter("mentor", mentor)
                .setParameter("living", List.of(PairingStatus.PUBLISHED, PairingStatus.ACCEPTED, PairingStatus.PAUSED))
                .getResultList();
    }

    /** What was done with a shop before today, by whomever, the latest first. */
    List<PastSession> past(MerchantId merchant, MentorId reader) {
        return em.createQuery("""
                        select new org.echoppe.booking.PastSession(
                            s, e.name, case when s.mentor = :reader then true else false end)
                        from Session s join Mentor e on e.id = s.mentor
                        where s.merchant = :merchant and s.notedAt is not null
                        order by s.startsAt desc
                        """, PastSession.class)
                .setParameter("merchant", merchant)
                .setParameter("reader", reader)
                .setMaxResults(MOST_PAST)
                .getResultList();
    }

    /** Theirs, and once they have accepted what whoever came before has shared. */
    Map<MerchantId, String> lastNotes(MentorId mentor) {
        return em.createQuery("""
                        select s.merchant, s.note from Session s
                        where s.note is not null and (s.mentor = :mentor or s.noteShared = true and exists (
                            select 1 from Pairing p
                            where p.merchant = s.merchant and p.mentor = :mentor
                              and p.status = org.echoppe.matching.PairingStatus.ACCEPTED))
                        order by s.startsAt
                        """, Object[].class)
                .setParameter("mentor", mentor)
                .getResultStream()
                .collect(Collectors.toMap(row -> (MerchantId) row[0], row -> (String) row[1], (before, last) -> last));
    }
}
