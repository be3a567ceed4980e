package org.echoppe.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.echoppe.access.AccountId;

/** Feeds in the database: one for each account at most. */
@ApplicationScoped
class Feeds {

    @PersistenceContext
    private EntityManager em;

    void add(Feed feed) {
        em.persist(feed);
    }

    Optional<Feed> with(FeedToken token) {
        return feeds("select f from Feed f where f.tokenHash = :asked", token.hash()).stream()
                .findFirst();
    }

    Optional<Feed> of(AccountId account) {
        return feeds("select f from Feed f where f.account = :asked", account).stream()
                .findFirst();
    }

    private List<Feed> feeds(String query, Object asked) {
        return em.createQuery(query, Feed.class).setParameter("asked", asked).getResultList();
    }

    boolean forget(AccountId account) {
        return em.createQuery("delete from Feed f where f.account = :account")
                        .setParameter("account", account)
                        .executeUpdate()
                > 0;
    }
}
