package org.echoppe.notification;

import java.util.regex.Pattern;

/** Makes one harmless line of what somebody typed: no line break of any alphabet, no control, no switch of direction. */
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\x0B\\x85\\u2028\\u2029]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private OneLine() {}

    static String of(String typed) {
        String line = BREAKS.matcher(typed).replaceAll(" ");
        return UNSEEN.matcher(line).replaceAll("").strip();
    }
}
