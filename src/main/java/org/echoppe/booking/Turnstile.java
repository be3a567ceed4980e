package org.echoppe.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets a few bookings in at a time, in the order they came. In a rush the others wait here, not each on a database
 * connection, of which those who only look need one as well.
 */
@ApplicationScoped
class Turnstile {

    private static final int AT_ONCE = 8;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    <T> T pass(Supplier<T> booking) {
        places.acquireUninterruptibly();
        try {
            return booking.get();
        } finally {
            places.release();
        }
    }
}
