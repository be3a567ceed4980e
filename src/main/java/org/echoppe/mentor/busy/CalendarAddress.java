package org.echoppe.mentor.busy;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a calendar can be fetched: http or https, at the usual ports, without a password in it. */
record CalendarAddress(String url, String host) {

    private static final int LONGEST = 2000;
    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);

    /** What people copy out of their calendar; {@code webcal} is how programs call https. */
    static Optional<CalendarAddress> read(String typed) {
        String tidy = typed == null ? "" : typed.strip().replaceFirst("(?i)^webcals?://", "https://");
        return tidy.length() > LONGEST ? Optional.empty() : parse(tidy);
    }

    private static Optional<CalendarAddress> parse(String typed) {
        try {
            return Optional.of(new URI(typed)).filter(CalendarAddress::isUsual).map(CalendarAddress::of);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static CalendarAddress of(URI address) {
        String url = address.toString();
        return new CalendarAddress(
                address.getRawFragment() == null ? url : url.substring(0, url.indexOf('#')),
                address.getHost().toLowerCase(Locale.ROOT));
    }

    static boolean isUsual(URI address) {
        return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && PORTS.contains(address.getPort());
    }
}
