package org.echoppe.booking.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.echoppe.calendar.quiet.PeakPolicy;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.Position;
import org.echoppe.programme.TravelMode;
import org.junit.jupiter.api.Test;

class SpotTest {

    private static final Spot PORT_12 = at("12 rue du Port", "33110");

    @Test
    void a_street_is_known_however_its_number_is_written() {
        assertThat(at("12, Rue du Port", "33110"))
                .extracting(Spot::street, Spot::number)
                .containsExactly("rue du port", 12);
        assertThat(at("12 bis rue du port", "33110"))
                .extracting(Spot::street, Spot::number)
                .containsExactly("rue du port", 12);
        assertThat(at("Place de l’Église", "33110").street()).isEqualTo("place de l eglise");
    }

    @Test
    void the_way_is_the_one_the_programme_sets() {
        BookingRules rules = rules(TravelMode.FOOT, 7);

        assertThat(PORT_12.to(at("90 r. du Port", "33110"), rules)).isEqualTo(Duration.ofMinutes(5));
        assertThat(PORT_12.to(at("1 place du Marché", "33110"), rules)).isEqualTo(Duration.ofMinutes(7));
        assertThat(PORT_12.to(at("12 rue du Port", "33200"), rules)).isEqualTo(Duration.ofMinutes(14));
        assertThat(PORT_12.to(at("14 rue du Port", "33110"), rules(TravelMode.FOOT, 3)))
                .isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void who_goes_by_car_is_there_sooner() {
        Spot here = Spot.of("12 rue du Port", "33110", new Position(44.86521, -0.60043));
        Spot there = Spot.of("1 place du Marché", "33200", new Position(44.87421, -0.60043));

        assertThat(here.to(there, rules(TravelMode.FOOT, 10))).isEqualTo(Duration.ofMinutes(18));
        assertThat(here.to(there, rules(TravelMode.CAR, 10))).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void where_nobody_knows_it_is_far() {
        Spot somewhere = Spot.unknown("12 rue du Port, 33110 Port-Aubrac");

        assertThat(PORT_12.to(somewhere, BookingRules.USUAL)).isEqualTo(Duration.ofMinutes(20));
        assertThat(somewhere.to(PORT_12, BookingRules.USUAL)).isEqualTo(Duration.ofMinutes(20));
    }

    private static Spot at(String street, String postcode) {
        return Spot.of(street, postcode, null);
    }

    private static BookingRules rules(TravelMode mode, int way) {
        return new BookingRules(
                BookingRules.LENGTHS, 120, 14, 2, 0, 0, 0, 0, 0, mode, way, PeakPolicy.TEN_MINUTES_A_DAY);
    }
}
