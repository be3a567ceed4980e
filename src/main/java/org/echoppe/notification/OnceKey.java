package org.echoppe.notification;

import java.time.LocalDate;
import java.util.UUID;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionStatus;
import org.echoppe.matching.PairingId;
import org.echoppe.merchant.MerchantId;

/** Names of what is said once, whichever node says it. */
final class OnceKey {

    private OnceKey() {}

    /** What became of a session; another outcome is another thing to say. */
    static String outcome(SessionStatus outcome, SessionId session) {
        return "outcome." + outcome + '.' + session.value();
    }

    /** A session that moves to another day is told again. */
    static String reminder(LetterKind kind, SessionId session, LocalDate day) {
        return kind.event() + '.' + session.value() + '.' + day;
    }

    static String question(SessionId session) {
        return "session-question." + session.value();
    }

    static String probe(UUID probe) {
        return "outcome-probe." + probe;
    }

    static String wakeUp(MerchantId merchant, LocalDate lastDayOfPeak) {
        return "wake-up." + merchant.value() + '.' + lastDayOfPeak;
    }

    static String silence(PairingId pairing, UUID reader) {
        return "silence." + pairing.value() + '.' + reader;
    }

    /** The same in a short message. */
    static String inShort(String key) {
        return key + ".sms";
    }

    static String welcome(UUID reader) {
        return "welcome." + reader;
    }

    static String recap(UUID reader, LocalDate monday) {
        return "recap." + reader + '.' + monday;
    }
}
