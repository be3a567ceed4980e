package org.echoppe.calendar.hours.french;

/** Reading stopped: where, and why (a text key and perhaps the word). */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final int position;
    final String key;
    final String piece;

    Unreadable(int position, String key, String piece) {
        super(key, null, false, false);
        this.position = position;
        this.key = key;
        this.piece = piece;
    }
}
