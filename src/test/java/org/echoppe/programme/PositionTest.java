package org.echoppe.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    private static final Position TOWN_HALL = new Position(44.86521, -0.60043);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "44.86521, -0.60043",
                " 44.86521 -0.60043 ",
                "44,86521; -0,60043",
                "44,86521, -0,60043",
                "44.86521°, -0.60043°",
                "44.86521/-0.60043"
            })
    void what_maps_and_spreadsheets_write_is_read(String written) {
        assertThat(Position.read(written)).contains(TOWN_HALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "44.86521",
                "44,86521",
                "44.9, -0.6",
                "94.86521, -0.60043",
                "44.86521, -180.60043",
                "rue du Port",
                "44.86521, -0.60043, 12"
            })
    void anything_else_is_not(String written) {
        assertThat(Position.read(written)).isEmpty();
    }

    @Test
    void what_is_kept_is_read_again() {
        assertThat(Position.read(TOWN_HALL.text())).contains(TOWN_HALL);
        assertThat(new Position(-21.1, 55.5).text()).isEqualTo("-21.10000, 55.50000");
    }

    @Test
    void distances_are_those_of_a_map() {
        assertThat(TOWN_HALL.metresTo(TOWN_HALL)).isZero();
        assertThat(TOWN_HALL.metresTo(new Position(44.87421, -0.60043))).isCloseTo(1_001, within(1.0));
        assertThat(new Position(48.85660, 2.35220).metresTo(new Position(45.76400, 4.83570)))
                .isCloseTo(391_500, within(500.0));
    }
}
