package org.echoppe.notification;

import static org.echoppe.notification.decency.DecencyRule.ANSWERED_MEANWHILE;
import static org.echoppe.notification.decency.DecencyRule.BOOKED_MEANWHILE;
import static org.echoppe.notification.decency.DecencyRule.OUTCOME_CORRECTED;
import static org.echoppe.notification.decency.DecencyRule.PAIRING_OVER;
import static org.echoppe.notification.decency.DecencyRule.SESSION_CHANGED;
import static org.echoppe.notification.decency.Occasion.ASKED;
import static org.echoppe.notification.decency.Occasion.PROGRAMME;
import static org.echoppe.notification.decency.Occasion.SESSION;
import static org.echoppe.notification.decency.Reader.MENTOR;
import static org.echoppe.notification.decency.Reader.MERCHANT;
import static org.echoppe.notification.decency.Reader.STAFF;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.echoppe.notification.decency.DecencyRule;
import org.echoppe.notification.decency.Occasion;
import org.echoppe.notification.decency.Reader;

/** To whom a kind of letter speaks, for what occasion, and which events leave it without a purpose. */
record Manner(Reader reader, Occasion occasion, Set<DecencyRule> overtaking) {

    /** A letter somebody sends to themselves to look at. */
    static final Manner TRIAL = to(STAFF, ASKED);

    static Manner of(LetterKind kind) {
        return switch (kind) {
            case SIGN_IN_LINK -> to(STAFF, ASKED);
            case EARLIER_SLOT -> to(MERCHANT, ASKED);
            case MENTOR_CALL, MENTOR_ANSWER -> to(MENTOR, ASKED);
            case SESSION_BOOKED, SESSION_MOVED, SESSION_CANCELLED, SESSION_RESTORED, PAIRING_PAUSED ->
                to(MERCHANT, SESSION);
            case MENTOR_SESSION_BOOKED,
                    MENTOR_SESSION_MOVED,
                    MENTOR_SESSION_CANCELLED,
                    MENTOR_SESSION_RESTORED,
                    MENTOR_PAIRING_PAUSED -> to(MENTOR, SESSION);
            case SESSION_REMINDER -> to(MERCHANT, SESSION, SESSION_CHANGED);
            case MENTOR_SESSION_REMINDER -> to(MENTOR, SESSION, SESSION_CHANGED);
            case INVITATION -> to(MERCHANT, PROGRAMME, PAIRING_OVER, BOOKED_MEANWHILE);
            case SESSION_INTERRUPTED, SESSION_MISSED -> to(MERCHANT, PROGRAMME, OUTCOME_CORRECTED, BOOKED_MEANWHILE);
            case SESSION_QUESTION, OUTCOME_PROBE -> to(MERCHANT, PROGRAMME, ANSWERED_MEANWHILE);
            case WAKE_UP, SLOT_PROPOSAL -> to(MERCHANT, PROGRAMME, PAIRING_OVER, BOOKED_MEANWHILE);
            case PROGRAMME_INVITATION -> to(MERCHANT, PROGRAMME, BOOKED_MEANWHILE);
            case PAIRING_ENDED -> to(MERCHANT, PROGRAMME);
            case MENTOR_PAIRING -> to(MENTOR, PROGRAMME, PAIRING_OVER, ANSWERED_MEANWHILE);
            case MENTOR_PROGRAMME_INVITATION, MENTOR_PAIRING_ENDED, MENTOR_REPLACED, MENTOR_RECAP, MENTOR_HOURS ->
                to(MENTOR, PROGRAMME);
            case COORDINATOR_SILENCE -> to(STAFF, PROGRAMME, PAIRING_OVER, ANSWERED_MEANWHILE);
            case COORDINATOR_DECLINED, COORDINATOR_QUESTION, COORDINATOR_ANOTHER, COORDINATOR_RECAP ->
                to(STAFF, PROGRAMME);
        };
    }

    /** The events of the letters the programme writes to merchants by itself, which count in their week. */
    static List<String> eventsThatCount() {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> of(kind).isOfTheProgramme() && of(kind).reader() == MERCHANT)
                .map(LetterKind::event)
                .toList();
    }

    boolean isOfTheProgramme() {
        return occasion == PROGRAMME;
    }

    /** Whether its reader can say STOP by a link in it. */
    boolean isStoppable() {
        return isOfTheProgramme() && reader == MERCHANT;
    }

    private static Manner to(Reader reader, Occasion occasion, DecencyRule... overtaking) {
        return new Manner(reader, occasion, Set.of(overtaking));
    }
}
