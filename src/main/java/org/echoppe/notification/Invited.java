package org.echoppe.notification;

/** Who is invited to the programme: each has a letter of their own. */
public enum Invited {
    MERCHANTS,
    MENTORS;

    LetterKind letter() {
        return this == MERCHANTS ? LetterKind.PROGRAMME_INVITATION : LetterKind.MENTOR_PROGRAMME_INVITATION;
    }

    /** Where a message keeps whom it is for. */
    String reader() {
        return this == MERCHANTS ? "m.merchant" : "m.mentor";
    }
}
