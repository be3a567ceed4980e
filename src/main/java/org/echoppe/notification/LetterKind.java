package org.echoppe.notification;

import java.util.Locale;

/** What a message is about and to whom; each has a template {@code templates/mail/<event>.<lang>.ftl} in every language. */
enum LetterKind {
    INVITATION,
    MENTOR_PAIRING,
    SIGN_IN_LINK,
    SESSION_BOOKED,
    MENTOR_SESSION_BOOKED,
    SESSION_MOVED,
    MENTOR_SESSION_MOVED,
    SESSION_CANCELLED,
    MENTOR_SESSION_CANCELLED,
    SESSION_RESTORED,
    MENTOR_SESSION_RESTORED,
    MENTOR_CALL,
    EARLIER_SLOT,
    PAIRING_PAUSED,
    MENTOR_PAIRING_PAUSED,
    PAIRING_ENDED,
    MENTOR_PAIRING_ENDED,
    MENTOR_REPLACED,
    MENTOR_ANSWER,
    COORDINATOR_DECLINED,
    COORDINATOR_QUESTION,
    COORDINATOR_ANOTHER;

    String event() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String template(Locale language) {
        return event() + '.' + language.getLanguage() + ".ftl";
    }
}
