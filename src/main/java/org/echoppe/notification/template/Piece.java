package org.echoppe.notification.template;

/** A piece of a template: words between the signs, a value, or a tag that opens or closes; and the line it begins in. */
record Piece(Kind kind, String name, String inside, int line) {

    enum Kind {
        TEXT,
        VALUE,
        OPEN,
        CLOSE
    }

    boolean opens(String tag) {
        return kind == Kind.OPEN && name.equals(tag);
    }

    boolean isPart() {
        return name.startsWith("@");
    }

    boolean isBlank() {
        return kind == Kind.TEXT && inside.isBlank();
    }
}
