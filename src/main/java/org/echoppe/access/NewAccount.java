package org.echoppe.access;

import java.util.Locale;

/** What it takes to open an account; the e-mail is kept in lower case and is unique in the installation. */
public record NewAccount(String name, String email, Role role, String language) {

    public NewAccount {
        email = email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a message could reach it: something, one @, a domain with a dot, no white space. */
    public boolean hasReadableEmail() {
        return email.length() <= 254 && email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    }
}
