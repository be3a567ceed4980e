package org.echoppe.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.echoppe.shared.EmailAddress;

/**
 * Who a message is for: one person, one address (or none, then the coordinator hands it over), one language; and a number,
 * if there is one, with its country.
 */
record Recipient(String name, String email, String phone, Locale language) {

    private static final List<Locale> WRITTEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    Recipient {
        name = OneLine.of(name);
        email = email == null
                ? null
                : EmailAddress.read(email).map(EmailAddress::address).orElse(null);
    }

    Recipient(String name, String email, Locale language) {
        this(name, email, null, language);
    }

    /** Somebody who reads this language, or French where we do not write it. */
    static Recipient of(String name, String email, String language) {
        Locale read = WRITTEN.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst()
                .orElse(Locale.FRENCH);
        return new Recipient(name, email, read);
    }

    Recipient reachedAt(String itsPhone) {
        return new Recipient(name, email, itsPhone, language);
    }

    boolean hasAddress() {
        return email != null;
    }

    Optional<String> address() {
        return Optional.ofNullable(email);
    }
}
