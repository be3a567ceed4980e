package org.echoppe.booking.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.echoppe.programme.Position;
import org.junit.jupiter.api.Test;

class SpotTest {

    private static final Spot PORT_12 = Spot.of("12 rue du Port", "33110");

    @Test
    void a_street_is_known_however_its_number_is_written() {
        assertThat(Spot.of("12, Rue du Port", "33110")).isEqualTo(PORT_12);
        assertThat(Spot.of("12 bis rue du port", "33110")).isEqualTo(PORT_12);
        assertThat(Spot.of("Place de l’Église", "33110").street()).isEqualTo("place de l eglise");
    }

    @Test
    void next_door_is_nearer_than_the_end_of_the_street_than_the_quarter_than_the_rest_of_the_town() {
        Duration nextDoor = PORT_12.to(Spot.of("14 rue du Port", "33110"));
        Duration farEnd = PORT_12.to(Spot.of("90 rue du Port", "33110"));
        Duration quarter = PORT_12.to(Spot.of("1 place du Marché", "33110"));
        Duration town = PORT_12.to(Spot.of("12 rue du Port", "33200"));

        assertThat(nextDoor).isLessThan(farEnd);
        assertThat(farEnd).isLessThan(quarter);
        assertThat(quarter).isLessThan(town);
        assertThat(PORT_12.to(Spot.of("9999 rue du Port", "33110"))).isLessThan(quarter);
    }

    @Test
    void on_the_map_the_way_is_as_long_as_it_is_whatever_the_street() {
        Spot here = Spot.of("12 rue du Port", "33110", new Position(44.86521, -0.60043));
        Spot near = Spot.of("1 place du Marché", "33200", new Position(44.86611, -0.60043));

        assertThat(here.to(near)).isBetween(Duration.ofSeconds(90), Duration.ofSeconds(120));
        assertThat(here.to(PORT_12)).isEqualTo(PORT_12.to(PORT_12));
    }
}
