package org.echoppe.notification.decency;

/** Why a message exists. */
public enum Occasion {
    /** Its reader asked for it and waits for it. */
    ASKED,
    /** It is about a booked session, which does not wait. */
    SESSION,
    /** The programme speaks by itself; nobody misses it for a day. */
    PROGRAMME
}
