package org.echoppe.notification.sms;

/** What a gateway made of a short message. */
public sealed interface GatewayAnswer {

    /** @param id how the gateway calls it, or null if it does not say */
    record Taken(String id) implements GatewayAnswer {}

    /** A refusal of this message; a lasting one will not change by trying again. */
    record Refused(boolean lasting, String why) implements GatewayAnswer {}

    /** Nobody there to take any message, or nobody who knows us. */
    record Silent(String why) implements GatewayAnswer {}
}
