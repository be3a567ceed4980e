package org.echoppe.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A form or file nobody will read. It is recognised by its announced length before any parameter is asked for, which would
 * read it whole; a form that announces none is refused too.
 */
final class TooLarge {

    private static final long MOST_BYTES = 9_000_000;

    private TooLarge() {}

    static boolean is(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length > MOST_BYTES || length < 0 && request.getContentType() != null;
    }

    /** Once its stream is opened, the page that says so finds no parameters in it, and so does not read it either. */
    static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getInputStream();
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
}
