package org.echoppe.notification;

import org.echoppe.access.MunicipalityId;

/** A claimed message on its way; without an appointment its method and calendar are null. */
record Outgoing(
        MessageId id,
        MunicipalityId town,
        LetterKind kind,
        Recipient recipient,
        String messageId,
        Letter letter,
        CalendarMethod method,
        String calendar,
        CarriedLink link) {

    /** The same with the link's token in the place kept for it. */
    Outgoing with(String token) {
        String place = id.placeholder();
        var filled = new Letter(
                letter.subject(),
                letter.text().replace(place, token),
                letter.html().replace(place, token));
        String file = calendar == null ? null : calendar.replace(place, token);
        return new Outgoing(id, town, kind, recipient, messageId, filled, method, file, link);
    }
}
