package org.echoppe.notification;

/** What the mail server made of a message. */
sealed interface Delivered {

    record Accepted() implements Delivered {}

    /** A refusal of this message; a lasting one will not change by trying again. */
    record Refused(boolean lasting, String why) implements Delivered {}

    /** Nobody there to take any message. */
    record Unreachable(String why) implements Delivered {}
}
