package org.echoppe.action.blocker;

import java.time.LocalDate;

/**
 * A card as somebody raises it; what is too long for its place is cut.
 *
 * @param words      what it is about, or null
 * @param liftedWhen what has to happen, or null
 * @param remindOn   when to be reminded, or null
 */
public record NewBlocker(BlockerKind kind, String words, String liftedWhen, LocalDate remindOn) {

    public static final int LONGEST_WORDS = 300;
    public static final int LONGEST_WHEN = 200;

    public NewBlocker {
        words = line(words, LONGEST_WORDS);
        liftedWhen = line(liftedWhen, LONGEST_WHEN);
    }

    /** Without what cannot be seen but changes what can; on one line. */
    static String line(String typed, int longest) {
        String plain =
                typed == null ? "" : typed.replaceAll("[\\p{C}\\s]+", " ").strip();
        return plain.isEmpty() ? null : plain.substring(0, Math.min(plain.length(), longest));
    }
}
