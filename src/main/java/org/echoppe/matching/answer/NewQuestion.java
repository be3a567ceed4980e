package org.echoppe.matching.answer;

/** What a mentor writes; the key says which sending of the form it was. */
public record NewQuestion(String requestKey, String text) {

    /** As many characters as a question or an answer may have. */
    public static final int LONGEST = 1000;

    private static final int LONGEST_KEY = 64;

    public NewQuestion {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST || requestKey.isEmpty() || requestKey.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("This is no question (%s): (%s).".formatted(requestKey, text));
        }
    }
}
