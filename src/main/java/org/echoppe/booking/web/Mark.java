package org.echoppe.booking.web;

/**
 * A rectangle in a picture of time, in the picture’s own units, and what it stands for in words.
 *
 * @param share how high it is, from 0 to 1
 */
public record Mark(double x, double width, int lane, double share, String tone, String words) {

    Mark(double x, double width, String tone, String words) {
        this(x, width, 0, 1, tone, words);
    }

    Mark inLane(int other) {
        return new Mark(x, width, other, share, tone, words);
    }

    Mark upTo(double other) {
        return new Mark(x, width, lane, other, tone, words);
    }

    /** Where its upper edge lies if it stands on the ground of a band this high. */
    public double top(double height) {
        return height * (1 - share);
    }
}
