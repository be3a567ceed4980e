package org.echoppe.matching.draft;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.echoppe.matching.Criterion;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.PairingStatus;
import org.echoppe.matching.Wished;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Position;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.Trade;

/** What a coordinator reads of a draft, straight from the database, whatever the size of the programme. */
@ApplicationScoped
class DraftRows {

    private static final String ROWS = """
                        select m.id, m.data.shop, m.data.postcode, m.data.city, m.data.trade, m.data.wishedAction,
                            e.id, e.name, e.organisation, d.points, b.name, p.mentor, p.status, p.id,
                            d.inTheWay, d.suitable, d.mentor, d.mentorBefore
                        from Merchant m
                        left join DraftPair d on d.id.merchant = m.id.value and d.id.draft = :draft
                        left join Mentor e on e.id.value = d.mentor
                        left join Mentor b on b.id.value = d.mentorBefore
                        left join Pairing p on p.liveMerchant = m.id.value
                        where m.programme = :programme
                        """;

    @PersistenceContext
    private EntityManager em;

    /** Every merchant of the programme with what was found. */
    List<DraftRow> of(Draft draft) {
        DraftState state = draft.state();
        return rows(draft, " order by m.data.shop, m.data.street")
                .getResultStream()
                .map(row -> row(row, state))
                .toList();
    }

    /** The same of one merchant; empty where the programme has no such merchant. */
    Optional<DraftRow> of(Draft draft, MerchantId merchant) {
        return rows(draft, " and m.id = :merchant")
                .setParameter("merchant", merchant)
                .getResultStream()
                .findFirst()
                .map(row -> row(row, draft.state()));
    }

    private TypedQuery<Object[]> rows(Draft draft, String which) {
        return em.createQuery(ROWS + which, Object[].class)
                .setParameter("draft", draft.id().value())
                .setParameter("programme", draft.programme());
    }

    /** Whom everybody was given who was given somebody, in the order of the shops. */
    Map<MerchantId, MentorId> couples(Draft draft) {
        Map<MerchantId, MentorId> couples = new LinkedHashMap<>();
        em.createQuery("""
                        select m.id, d.mentor from DraftPair d join Merchant m on m.id.value = d.id.merchant
                        where d.id.draft = :draft and d.mentor is not null and m.programme = :programme
                        order by m.data.shop, m.data.street
                        """, Object[].class)
                .setParameter("draft", draft.id().value())
                .setParameter("programme", draft.programme())
                .getResultStream()
                .forEach(row -> couples.put((MerchantId) row[0], new MentorId((UUID) row[1])));
        return couples;
    }

    Map<MerchantId, String> unknownWishes(ProgrammeId programme) {
        Set<String> known = em.createQuery(
                        "select e.name, e.organisation from Mentor e where e.programme = :programme", Object[].class)
                .setParameter("programme", programme)
                .getResultStream()
                .flatMap(row -> Wished.namesOf((String) row[0], (String) row[1]).stream())
                .collect(toSet());
        return em.createQuery("""
                        select m.id, m.data.wish from Merchant m
                        where m.programme = :programme and m.data.wish is not null
                        """, Object[].class)
                .setParameter("programme", programme)
                .getResultStream()
                .filter(row -> Wished.of((String) row[1]).isForNoneOf(known))
                .collect(toMap(row -> (MerchantId) row[0], row -> (String) row[1]));
    }

    private static DraftRow row(Object[] row, DraftState state) {
        var merchant = (MerchantId) row[0];
        return new DraftRow(
                merchant,
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Trade) row[4],
                (ActionCode) row[5],
                (MentorId) row[6],
                (String) row[7],
                (String) row[8],
                number(row[9]),
                (String) row[10],
                (MentorId) row[11],
                (PairingStatus) row[12],
                (PairingId) row[13],
                (Criterion) row[14],
                number(row[15]),
                state.pins().get(merchant),
                !Objects.equals(row[16], row[17]));
    }

    private static int number(Object value) {
        return value == null ? 0 : (Integer) value;
    }

    List<DraftLoad> loads(Draft draft) {
        Map<UUID, Integer> taken = taken(draft);
        return em.createQuery("""
                        select e.id, e.name, e.organisation, e.capacity from Mentor e
                        where e.programme = :programme order by e.name, e.email
                        """, Object[].class)
                .setParameter("programme", draft.programme())
                .getResultStream()
                .map(row -> load(row, taken))
                .toList();
    }

    private static DraftLoad load(Object[] row, Map<UUID, Integer> taken) {
        var mentor = (MentorId) row[0];
        return new DraftLoad(
                mentor, (String) row[1], (String) row[2], taken.getOrDefault(mentor.value(), 0), (int) row[3]);
    }

    private Map<UUID, Integer> taken(Draft draft) {
        return em.createQuery("""
                        select d.mentor, count(d) from DraftPair d
                        where d.id.draft = :draft and d.mentor is not null group by d.mentor
                        """, Object[].class)
                .setParameter("draft", draft.id().value())
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }

    /** Those merchants of whom it is known where on the map they are. */
    List<PlacedPair> placed(Draft draft) {
        return em.createQuery("""
                        select m.id, m.data.shop, m.data.position, e.name, e.start.position
                        from Merchant m
                        left join DraftPair d on d.id.merchant = m.id.value and d.id.draft = :draft
                        left join Mentor e on e.id.value = d.mentor
                        where m.programme = :programme and m.data.position is not null
                        order by m.data.shop, m.data.street
                        """, Object[].class)
                .setParameter("draft", draft.id().value())
                .setParameter("programme", draft.programme())
                .getResultStream()
                .map(row -> new PlacedPair(
                        (MerchantId) row[0], (String) row[1], position(row[2]), (String) row[3], position(row[4])))
                .toList();
    }

    private static Position position(Object kept) {
        return kept == null ? null : Position.read((String) kept).orElse(null);
    }

    /** How many merchants, and how many mentors, a programme has. */
    int[] sizes(ProgrammeId programme) {
        return new int[] {count("Merchant", programme), count("Mentor", programme)};
    }

    private int count(String whom, ProgrammeId programme) {
        return em.createQuery("select count(x) from " + whom + " x where x.programme = :programme", Long.class)
                .setParameter("programme", programme)
                .getSingleResult()
                .intValue();
    }

    /** How many pairs are not published yet, and how many changed with the last step. */
    int fresh(Draft draft) {
        return count(draft, """
                select count(d) from DraftPair d where d.id.draft = :draft and d.mentor is not null
                and not exists (select 1 from Pairing p where p.liveMerchant = d.id.merchant and p.mentor.value = d.mentor)
                """);
    }

    int moved(Draft draft) {
        return count(draft, """
                select count(d) from DraftPair d where d.id.draft = :draft and
                (d.mentor <> d.mentorBefore or d.mentor is null and d.mentorBefore is not null
                    or d.mentor is not null and d.mentorBefore is null)
                """);
    }

    private int count(Draft draft, String jpql) {
        return em.createQuery(jpql, Long.class)
                .setParameter("draft", draft.id().value())
                .getSingleResult()
                .intValue();
    }
}
