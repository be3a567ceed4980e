package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.echoppe.access.MunicipalityId;
import org.hibernate.SessionFactory;

/** What towns write in the place of our texts, in the database; each node remembers the edition of a town it read last. */
@ApplicationScoped
class OwnTexts {

    /** A town's texts as they stood when it had rewritten this many. */
    private record Edition(int number, Map<TextKey, String> sources) {}

    @PersistenceContext
    private EntityManager em;

    @PersistenceUnit
    private EntityManagerFactory factory;

    private final Map<MunicipalityId, Edition> editions = new ConcurrentHashMap<>();

    void add(OwnText text) {
        em.persist(text);
        em.flush();
    }

    /** What the town writes now in this edition; a letter costs no statement once the edition is known. */
    Optional<String> source(MunicipalityId town, int edition, TextKey key) {
        if (edition == 0) {
            return Optional.empty();
        }
        Edition known = editions.get(town);
        if (known == null || known.number() != edition) {
            known = new Edition(edition, read(town));
            editions.put(town, known);
        }
        return Optional.ofNullable(known.sources().get(key));
    }

    /** A stranger who asks for a sign-in link is in no town: hence a session of the letter's own. */
    private Map<TextKey, String> read(MunicipalityId town) {
        var own = factory.unwrap(SessionFactory.class).withStatelessOptions().tenantIdentifier((Object) town.value());
        Map<TextKey, String> sources = new HashMap<>();
        try (var session = own.openStatelessSession()) {
            session.createSelectionQuery(
                            "select t from OwnText t where t.channel = :mail order by t.number", OwnText.class)
                    .setParameter("mail", OwnText.MAIL)
                    .getResultList()
                    .forEach(text -> sources.put(text.key(), text.source()));
        }
        return sources;
    }

    /** Every version of every text of the town, oldest first. */
    List<OwnText> all() {
        return em.createQuery("select t from OwnText t where t.channel = :mail order by t.number", OwnText.class)
                .setParameter("mail", OwnText.MAIL)
                .getResultList();
    }

    /** Every version of one text, newest first. */
    List<OwnText> versions(TextKey key) {
        return em.createQuery("""
                        select t from OwnText t
                        where t.channel = :mail and t.event = :event and t.language = :language order by t.number desc
                        """, OwnText.class)
                .setParameter("mail", OwnText.MAIL)
                .setParameter("event", key.event())
                .setParameter("language", key.language())
                .getResultList();
    }
}
