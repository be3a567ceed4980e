package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.echoppe.calendar.quiet.PeakPolicy;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.Place;
import org.echoppe.programme.TravelMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaysTest {

    private static final String NOWHERE = null;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 bis, rue de l’Église",
                "14 RUE DE L'EGLISE",
                "3-5 rue de l'église",
                "7 et 9, rue de l'Église",
                "rue de l’Eglise",
                "2ter r. de l'église",
                "10 B rue de l'Église"
            })
    void a_street_is_known_again_however_it_is_written(String street) {
        assertThat(at(street, "33110").isInTheStreetOf(at("1 rue de l'Église", "33110")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1 rue du Port, 33110, 1 rue du Pont, 33110",
        "1 rue du Port, 33110, 1 avenue du Port, 33110",
        "1 rue du Port, 33110, 1 rue du Port, 33200",
        "1 rue du 8 mai, 33110, 1 rue du 11 novembre, 33110",
        "12, 33110, 14, 33110"
    })
    void another_street_is_another(String street, String postcode, String other, String itsPostcode) {
        assertThat(at(street, postcode).isInTheStreetOf(at(other, itsPostcode))).isFalse();
    }

    @Test
    void an_abbreviated_kind_of_street_is_the_same_street() {
        assertThat(at("4 bd Carnot", "33110").isInTheStreetOf(at("18 boulevard Carnot", "33110")))
                .isTrue();
        assertThat(at("4 av. Carnot", "33110").isInTheStreetOf(at("18 avenue Carnot", "33110")))
                .isTrue();
        assertThat(at("4 pl. Carnot", "33110").isInTheStreetOf(at("18 place Carnot", "33110")))
                .isTrue();
    }

    @Test
    void without_positions_the_street_and_the_postcode_tell_how_far_it_is() {
        Ways ways = new Ways(BookingRules.USUAL, at("1 rue du Port", "33110"));

        assertThat(ways.to(at("9 rue du Port", "33110"))).hasMinutes(5);
        assertThat(ways.to(at("9 rue Haute", "33110"))).hasMinutes(10);
        assertThat(ways.to(at("9 rue Haute", "33200"))).hasMinutes(20);
    }

    @Test
    void where_every_way_is_short_the_same_street_is_no_farther() {
        BookingRules rules = rules(TravelMode.FOOT, 3);

        assertThat(new Ways(rules, at("1 rue du Port", "33110")).to(at("9 rue du Port", "33110")))
                .hasMinutes(3);
    }

    @Test
    void on_the_map_the_distance_and_the_means_tell() {
        Place here = new Place("1 rue du Port", "33110", "44.86521, -0.60043");
        Place there = new Place("9 rue Haute", "33110", "44.87421, -0.60043");

        assertThat(new Ways(rules(TravelMode.FOOT, 10), here).to(there)).isEqualTo(Duration.ofMinutes(18));
        assertThat(new Ways(rules(TravelMode.BICYCLE, 10), here).to(there)).isEqualTo(Duration.ofMinutes(6));
        assertThat(new Ways(rules(TravelMode.CAR, 10), here).to(there)).isEqualTo(Duration.ofMinutes(4));
        assertThat(new Ways(rules(TravelMode.FOOT, 10), there).to(here)).isEqualTo(Duration.ofMinutes(18));
    }

    @Test
    void one_position_alone_tells_nothing() {
        Place here = new Place("1 rue du Port", "33110", "44.86521, -0.60043");

        assertThat(new Ways(BookingRules.USUAL, here).to(at("9 rue Haute", "33110")))
                .hasMinutes(10);
    }

    private static BookingRules rules(TravelMode mode, int way) {
        BookingRules usual = BookingRules.USUAL;
        return new BookingRules(usual.lengths(), 120, 28, 2, 0, 0, 0, 0, 0, mode, way, PeakPolicy.EVERYTHING);
    }

    private static Place at(String street, String postcode) {
        return new Place(street, postcode, NOWHERE);
    }
}
