package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Writes letters that are said once; where two nodes write at once, the database lets one of them, and that is well. */
@ApplicationScoped
class SaidOnce {

    private static final Logger LOG = System.getLogger(SaidOnce.class.getName());

    @Inject
    private TimedPost post;

    /** False where it was said before, or could not be. One letter that fails keeps no other from being written. */
    boolean write(TimedLetter letter) {
        try {
            return post.post(letter);
        } catch (RuntimeException e) {
            failed(letter.key(), e);
            return false;
        }
    }

    private void failed(String key, RuntimeException e) {
        if (post.isSaid(key)) {
            LOG.log(Level.DEBUG, "The letter ({0}) was written by another node.", key);
        } else {
            LOG.log(Level.WARNING, "The letter (%s) was not written.".formatted(key), e);
        }
    }
}
