package org.echoppe.matching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.echoppe.access.TownDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** Finds who could stand in for a merchant's mentor, straight from the database. */
@ApplicationScoped
class Relays {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TownDesk town;

    @Inject
    private Clock clock;

    /** A mentor and one interest they declared, or null. */
    private record Declared(MentorId mentor, ShopNames.Declared interest, ShopNames shop) {

        Declared(MentorId mentor, String interest, String shop, String siret) {
            this(mentor, interest == null ? null : ShopNames.Declared.of(interest), ShopNames.of(shop, siret));
        }

        boolean isAgainst() {
            return interest != null && shop.mean(interest);
        }
    }

    Set<MentorId> of(MerchantId merchant) {
        return able(merchant).stream().collect(groupingBy(Declared::mentor, toList())).entrySet().stream()
                .filter(mentor -> mentor.getValue().stream().noneMatch(Declared::isAgainst))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** One row for each interest of a mentor, one without for who has none. */
    private List<Declared> able(MerchantId merchant) {
        return em.createQuery("""
                        select e.id, i, m.data.shop, m.data.siret
                        from Merchant m
                        join Mentor e on e.programme = m.programme
                        left join e.interests i
                        where m.id = :merchant and e.mandateFrom <= :today and e.mandateUntil >= :today
                          and m.data.mode member of e.modes and m.data.language member of e.languages
                          and exists (select 1 from e.skills s where key(s) = m.data.wishedAction)
                        """, Object[].class)
                .setParameter("merchant", merchant)
                .setParameter(
                        "today",
                        LocalDate.ofInstant(clock.instant(), town.identity().zone()))
                .getResultStream()
                .map(row -> new Declared((MentorId) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }
}
