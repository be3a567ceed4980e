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

    void post(TimedLetter letter) {
        if (!outbox.isSaid(letter.key())) {
            correspondence.post(letter.draft().get().isSaidOnce(letter.key()));
        }
    }
}
