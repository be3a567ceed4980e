package org.echoppe.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who a message is for: one person, one address (or none, then the coordinator hands it over), one language. */
record Recipient(String name, String email, Locale language) {

    private static final List<Locale> WRITTEN = List.of(Locale.FRENCH, Locale.ENGLISH);
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,186}[A-Za-z0-9])?");

    Recipient {
        name = OneLine.of(name);
        email = email == null || !ADDRESS.matcher(email).matches() ? null : email;
    }

    /** Somebody who reads this language, or French where we do not write it. */
    static Recipient of(String name, String email, String language) {
        Locale read = WRITTEN.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst()
                .orElse(Locale.FRENCH);
        return new Recipient(name, email, read);
    }

    Optional<String> address() {
        return Optional.ofNullable(email);
    }
}
