package org.echoppe.notification.sms;

/** Whoever sends short messages on to telephones. */
public interface SmsGateway {

    /**
     * @param number    with its country, such as {@code +33639980102}
     * @param reference the same however often this message is handed over, so that a copy can be recognised
     */
    GatewayAnswer send(String number, String text, String reference);
}
