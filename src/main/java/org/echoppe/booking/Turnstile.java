package org.echoppe.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets a few bookings in at a time, in the order they came. In a rush the others wait here, not each on a database
 * connection, of which those who only look need one as well.
 */
@ApplicationScoped
public class Turnstile {

    private static final int AT_ONCE = 8;

    /** After so many races lost in a row nobody is asked to wait longer. */
    private static final int MOST_TRIES = 4;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** @param lost the answer to somebody who has lost every race */
    public <T> T pass(Supplier<T> attempt, Supplier<T> lost) {
        places.acquireUninterruptibly();
        try {
            return decided(attempt, lost);
        } finally {
            places.release();
        }
    }

    private static <T> T decided(Supplier<T> attempt, Supplier<T> lost) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                return attempt.get();
            } catch (LostRaceException rivalWon) {
                continue;
            }
        }
        return lost.get();
    }
}
