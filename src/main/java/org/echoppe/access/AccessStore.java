package org.echoppe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.shared.persistence.Found;

/** Municipalities, accounts, links and history in the database. */
@ApplicationScoped
class AccessStore {

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    Optional<Municipality> municipality(MunicipalityId id) {
        return Found.in(em, Municipality.class, id);
    }

    /** Locks the row and reads it anew, so that two changes that build on one another are told one after the other. */
    Optional<Municipality> claimMunicipality(MunicipalityId id) {
        return municipality(id).map(town -> {
            em.refresh(town, LockModeType.PESSIMISTIC_WRITE);
            return town;
        });
    }

    List<MunicipalityId> municipalities() {
        return em.createQuery("select m.id from Municipality m order by m.name", MunicipalityId.class)
                .getResultList();
    }

    Optional<Account> account(AccountId id) {
        return Found.in(em, Account.class, id);
    }

    Optional<Account> account(String email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    List<Account> accountsOf(MunicipalityId town, Role role) {
        return em.createQuery(
                        "select a from Account a where a.municipality = :town and a.role = :role and a.active order by a.name",
                        Account.class)
                .setParameter("town", town)
                .setParameter("role", role)
                .getResultList();
    }

    Optional<AccessLink> link(UUID id) {
        return Found.in(em, AccessLink.class, id);
    }

    Optional<AccessLink> link(String tokenHash) {
        return em.createQuery("select l from AccessLink l where l.tokenHash = :hash", AccessLink.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** Locks the row, so that two uses of one sign-in link are answered one after the other. */
    Optional<AccessLink> claimLink(String tokenHash) {
        return link(tokenHash).map(link -> {
            em.refresh(link, LockModeType.PESSIMISTIC_WRITE);
            return link;
        });
    }

    List<AccessLink> signInLinksOf(AccountId account) {
        return em.createQuery("select l from AccessLink l where l.account = :account", AccessLink.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    List<AccessLink> bookingLinksOf(UUID merchant, MunicipalityId town) {
        return em.createQuery(
                        "select l from AccessLink l where l.merchant = :merchant and l.municipality = :town order by l.createdAt desc",
                        AccessLink.class)
                .setParameter("merchant", merchant)
                .setParameter("town", town)
                .getResultList();
    }
}
