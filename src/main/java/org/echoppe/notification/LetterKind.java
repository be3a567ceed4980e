package org.echoppe.notification;

import static org.echoppe.notification.SmsUse.BESIDE;
import static org.echoppe.notification.SmsUse.INSTEAD;
import static org.echoppe.notification.SmsUse.LATER;
import static org.echoppe.notification.SmsUse.NEVER;

import java.util.Locale;

/**
 * What a message is about and to whom; each has a template {@code templates/mail/<event>.<lang>.ftl} in every language, and
 * one in {@code templates/sms} where it may also be said in a short message.
 */
enum LetterKind {
    PROGRAMME_INVITATION(INSTEAD),
    MENTOR_PROGRAMME_INVITATION,
    INVITATION(LATER),
    MENTOR_PAIRING,
    SIGN_IN_LINK,
    SESSION_BOOKED(INSTEAD),
    MENTOR_SESSION_BOOKED,
    SESSION_MOVED(BESIDE),
    MENTOR_SESSION_MOVED(BESIDE),
    SESSION_CANCELLED(BESIDE),
    MENTOR_SESSION_CANCELLED(BESIDE),
    SESSION_RESTORED(BESIDE),
    MENTOR_SESSION_RESTORED(BESIDE),
    MENTOR_CALL(BESIDE),
    EARLIER_SLOT(BESIDE),
    PAIRING_PAUSED(INSTEAD),
    MENTOR_PAIRING_PAUSED,
    PAIRING_ENDED(INSTEAD),
    MENTOR_PAIRING_ENDED,
    MENTOR_REPLACED,
    MENTOR_ANSWER,
    COORDINATOR_DECLINED,
    COORDINATOR_QUESTION,
    COORDINATOR_ANOTHER,
    SESSION_REMINDER(BESIDE),
    MENTOR_SESSION_REMINDER(INSTEAD),
    SESSION_INTERRUPTED(INSTEAD),
    SESSION_MISSED(INSTEAD),
    SESSION_QUESTION(INSTEAD),
    OUTCOME_PROBE(INSTEAD),
    WAKE_UP(INSTEAD),
    COORDINATOR_SILENCE,
    MENTOR_RECAP,
    COORDINATOR_RECAP,
    SLOT_PROPOSAL,
    MENTOR_HOURS;

    private final SmsUse sms;

    LetterKind() {
        this(NEVER);
    }

    LetterKind(SmsUse sms) {
        this.sms = sms;
    }

    static LetterKind of(String event) {
        return valueOf(event.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String event() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String template(Locale language) {
        return event() + '.' + language.getLanguage() + ".ftl";
    }

    /** Whether whoever signs for the town signs it: not what a machine says, nor what colleagues hear. */
    boolean isSigned() {
        return this != SIGN_IN_LINK && !name().startsWith("COORDINATOR");
    }

    SmsUse sms() {
        return sms;
    }
}
