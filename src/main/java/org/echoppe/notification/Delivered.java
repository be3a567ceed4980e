package org.echoppe.notification;

/** What the mail server or the gateway made of a message. */
sealed interface Delivered {

    /** @param reference how whoever took it calls it, or null */
    record Accepted(String reference) implements Delivered {

        Accepted() {
            this(null);
        }
    }

    /** A refusal of this message; a lasting one will not change by trying again. */
    record Refused(boolean lasting, String why) implements Delivered {

        GivenUpReason because() {
            return DEAD_LINK.equals(why) ? GivenUpReason.LINK_DEAD : GivenUpReason.REFUSED;
        }
    }

    String DEAD_LINK = "The link in it has expired.";

    /** Nobody there to take any message. */
    record Unreachable(String why) implements Delivered {}
}
