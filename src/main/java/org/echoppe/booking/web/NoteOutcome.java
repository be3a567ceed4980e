package org.echoppe.booking.web;

import java.util.stream.Stream;
import org.echoppe.booking.MentorSession;
import org.echoppe.booking.SessionNote;
import org.echoppe.booking.SessionStatus;

/** The one thing a note has to say, in one tap; each has its words, such as {@code outcome.TO_REVIEW}. */
public enum NoteOutcome {
    HELD(SessionStatus.HELD),

    /** Held, and the step is to be looked at again. */
    TO_REVIEW(SessionStatus.HELD),
    INTERRUPTED(SessionStatus.INTERRUPTED),
    MISSED_BY_MERCHANT(SessionStatus.MISSED_BY_MERCHANT),
    MISSED_BY_MENTOR(SessionStatus.MISSED_BY_MENTOR);

    private final SessionStatus status;

    NoteOutcome(SessionStatus status) {
        this.status = status;
    }

    public SessionStatus status() {
        return status;
    }

    /** Null while nobody told. */
    static NoteOutcome of(MentorSession session) {
        return session.toReview()
                ? TO_REVIEW
                : Stream.of(values())
                        .filter(outcome -> outcome.status == session.status())
                        .findFirst()
                        .orElse(null);
    }

    SessionNote told(int minutes, String note, boolean isShared) {
        return new SessionNote(status, minutes, note, this == TO_REVIEW, isShared);
    }
}
