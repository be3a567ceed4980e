package org.echoppe.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.echoppe.access.Role;

/** A page of ours that somebody asked for before signing in; nothing else is ever led to. */
record Destination(String address) {

    private static final int LONGEST = 500;
    private static final Pattern OURS =
            Pattern.compile("/(coordinator|mentor|sponsor)/[a-z0-9-]+(\\?[A-Za-z0-9&=._~%+-]*)?");

    /** Empty for whatever is no address of a page one signs in for. */
    static Optional<Destination> read(String typed) {
        return Optional.ofNullable(typed)
                .filter(address -> address.length() <= LONGEST)
                .filter(address -> OURS.matcher(address).matches())
                .map(Destination::new);
    }

    static Optional<Destination> of(String path, String query) {
        return read(query == null ? path : path + '?' + query).or(() -> read(path));
    }

    boolean isFor(Role role) {
        return address.startsWith('/' + role.name().toLowerCase(Locale.ROOT) + '/');
    }

    /** As the value of a parameter of another address. */
    String encoded() {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
