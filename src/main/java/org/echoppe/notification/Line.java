package org.echoppe.notification;

import java.time.Instant;

/** The way out of the house for the messages of one channel. */
interface Line extends AutoCloseable {

    Channel channel();

    /** Hands a message over, with its link in place, to whoever sends it on, under this letterhead. */
    Delivered carry(Outgoing message, Letterhead head, Instant now) throws Exception;

    @Override
    void close();
}
