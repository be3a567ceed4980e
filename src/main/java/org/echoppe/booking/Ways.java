package org.echoppe.booking;

import java.time.Duration;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.Place;

/** How long it takes a mentor to get from this shop to others, by the programme's rules; always whole minutes. The place may be null. */
public record Ways(BookingRules rules, Place here) {

    static final Duration SAME_STREET = Duration.ofMinutes(5);

    /** Streets are longer than the crow flies. */
    private static final double DETOUR = 1.3;

    /** To a place nobody knows as far as it could be; and from there. */
    public Duration to(Place there) {
        if (here == null || there == null) {
            return rules.way().multipliedBy(2);
        }
        if (here.position() != null && there.position() != null) {
            return onTheMap(here.position().metresTo(there.position()));
        }
        if (here.isInTheStreetOf(there)) {
            return shorter(SAME_STREET, rules.way());
        }
        return here.postcode().equals(there.postcode())
                ? rules.way()
                : rules.way().multipliedBy(2);
    }

    private Duration onTheMap(double metres) {
        return Duration.ofMinutes(
                (long) Math.ceil(metres * DETOUR / rules.travelMode().metresAMinute()));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
