package org.echoppe.booking.after;

import org.echoppe.booking.SessionNote;

/** What a coordinator writes to remember how something was dealt with. */
final class TownNote {

    private static final int LONGEST = 500;

    private TownNote() {}

    /** Null where nothing was written; cut where it is too long for its place. */
    static String tidy(String typed) {
        String plain = typed == null ? "" : SessionNote.tidy(typed);
        return plain.isEmpty() ? null : plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
