package org.echoppe.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as mail servers everywhere accept it: no accents, no spaces, kept in lower case. */
public record EmailAddress(String address) {

    public static final int MAX_LENGTH = 254;

    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final int LONGEST_LOCAL_PART = 64;

    public static Optional<EmailAddress> read(String typed) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        boolean fits = address.length() <= MAX_LENGTH && address.indexOf('@') <= LONGEST_LOCAL_PART;
        return fits && FORM.matcher(address).matches() ? Optional.of(new EmailAddress(address)) : Optional.empty();
    }
}
