package org.echoppe.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** Where a reader says STOP: a page that asks once, and an address mail programs may press for them (RFC 8058). */
record StopAddress(String home, String token) {

    static final String PAGE = "/shop/channels?k={k}&stop=1";
    private static final String ONE_CLICK = "/shop/stop?k=";

    void addTo(MimeMessage mail) throws MessagingException {
        mail.setHeader("List-Unsubscribe", "<" + home + ONE_CLICK + token + ">");
        mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
}
