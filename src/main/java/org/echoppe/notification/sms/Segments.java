package org.echoppe.notification.sms;

import java.util.stream.IntStream;

/**
 * Into how many pieces a short message is cut on its way, each paid for. One piece holds 160 plain signs, each of several
 * 153; a single sign outside the plain alphabet makes that 70 and 67. A sign of two places is never torn apart.
 *
 * @param plain  whether every sign is in the plain alphabet
 * @param places how many places all signs take together
 */
public record Segments(boolean plain, int places, int count) {

    private static final int ALONE_PLAIN = 160;
    private static final int AMONG_OTHERS_PLAIN = 153;
    private static final int ALONE = 70;
    private static final int AMONG_OTHERS = 67;

    public static Segments of(String text) {
        boolean plain = text.codePoints().allMatch(PlainAlphabet::has);
        int[] widths = text.codePoints()
                .map(plain ? PlainAlphabet::placesOf : Character::charCount)
                .toArray();
        int places = IntStream.of(widths).sum();
        boolean isAlone = places <= (plain ? ALONE_PLAIN : ALONE);
        return new Segments(plain, places, isAlone ? 1 : packed(widths, plain ? AMONG_OTHERS_PLAIN : AMONG_OTHERS));
    }

    public boolean isOne() {
        return count == 1;
    }

    private static int packed(int[] widths, int room) {
        int count = 1;
        int taken = 0;
        for (int width : widths) {
            if (taken + width > room) {
                count++;
                taken = 0;
            }
            taken += width;
        }
        return count;
    }
}
