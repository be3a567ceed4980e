package org.echoppe.notification;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes each letter in a transaction of its own, unless it is written. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
class TimedPost {

    @Inject
    private Correspondence correspondence;

    @Inject
    private Outbox outbox;

    /** Whether it was written now. */
    boolean post(TimedLetter letter) {
        boolean isNew = !outbox.isSaid(letter.key());
        if (isNew) {
            correspondence.post(letter.draft().get().isSaidOnce(letter.key()));
        }
        return isNew;
    }

    boolean isSaid(String key) {
        return outbox.isSaid(key);
    }
}
