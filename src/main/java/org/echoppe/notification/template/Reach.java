package org.echoppe.notification.template;

/** Looks for the sign that ends a value or a tag; signs in quotes or between brackets do not. */
record Reach(String source, int from) {

    /** Where it stands, or -1. */
    int endBefore(char closing) {
        int depth = 0;
        for (int at = from; at < source.length(); at++) {
            char sign = source.charAt(at);
            if (sign == closing && depth == 0) {
                return at;
            }
            if (sign == '"' || sign == '\'') {
                at = endOfQuote(at);
                if (at < 0) {
                    return -1;
                }
            }
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        }
        return -1;
    }

    /** Where the quote that begins here ends, or -1. */
    int endOfQuote(int begin) {
        for (int at = begin + 1; at < source.length(); at++) {
            if (source.charAt(at) == '\\') {
                at++;
            } else if (source.charAt(at) == source.charAt(begin)) {
                return at;
            }
        }
        return -1;
    }
}
