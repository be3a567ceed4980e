package org.echoppe.notification;

/** Why a message that waited is not to leave; each has its sentence, such as {@code withdrawn.OVERTAKEN}. */
enum WithdrawnReason {

    /** A coordinator held it back. */
    BY_HAND,

    /** What it asks for was done, or what it says has changed. */
    OVERTAKEN,

    /** What it is about is over. */
    TOO_LATE,

    /** The same was said to the same person by other means. */
    OTHER_CHANNEL
}
