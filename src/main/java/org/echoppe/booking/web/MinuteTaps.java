package org.echoppe.booking.web;

import java.util.List;
import org.echoppe.booking.SessionNote;

/** Minutes told in one tap, or exactly. */
final class MinuteTaps {

    static final List<String> ALL = List.of("5", "10", "15", "20", "30");

    private static final String OTHER = "OTHER";

    private MinuteTaps() {}

    /** The tap for these minutes. */
    static String of(long minutes) {
        String digits = String.valueOf(minutes);
        return ALL.contains(digits) ? digits : OTHER;
    }

    /** What is written in the field; nothing where a tap says it. */
    static String exact(long minutes) {
        return of(minutes).equals(OTHER) ? String.valueOf(minutes) : "";
    }

    static boolean isExact(String digits) {
        return digits.matches("[0-9]{1,3}") && Integer.parseInt(digits) <= SessionNote.MOST_MINUTES;
    }

    /** What was written counts before what was tapped; where neither was said, no minute was told. */
    static int read(String tapped, String typed) {
        String digits = typed == null ? "" : typed.strip();
        if (isExact(digits)) {
            return Integer.parseInt(digits);
        }
        return ALL.contains(String.valueOf(tapped)) ? Integer.parseInt(tapped) : 0;
    }
}
