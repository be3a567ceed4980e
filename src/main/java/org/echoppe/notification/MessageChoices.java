package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.shared.persistence.Found;

/** What people want to hear, in the database. */
@ApplicationScoped
class MessageChoices {

    @PersistenceContext
    private EntityManager em;

    Optional<MessageChoice> of(UUID person) {
        return Found.in(em, MessageChoice.class, person);
    }

    /** Locks the row, made where there is none, so that whoever is about to write to one person is answered in turn. */
    MessageChoice locked(UUID person) {
        return Found.locked(em, MessageChoice.class, person).orElseGet(() -> made(person));
    }

    private MessageChoice made(UUID person) {
        var choice = new MessageChoice(person);
        em.persist(choice);
        em.flush();
        return choice;
    }
}
