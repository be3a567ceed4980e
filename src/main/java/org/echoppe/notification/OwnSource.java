package org.echoppe.notification;

import java.util.Locale;

/** A text a town wrote itself for one kind of letter in one language. */
record OwnSource(LetterKind kind, Locale language, String source) {

    OwnSource {
        source = source.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** As faults in it are told. */
    String name() {
        return "own/" + kind.template(language);
    }
}
