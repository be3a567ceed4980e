package org.echoppe.programme.season;

import org.echoppe.programme.Problem;

/** A file of dates cannot be read at all; the problem says what to do. */
class UnreadableSeasonsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableSeasonsException(String key, Object... arguments) {
        super("The file cannot be read (%s). Maybe it is no calendar.".formatted(key));
        problem = Problem.of("file", "programme", key, arguments);
    }

    Problem problem() {
        return problem;
    }
}
