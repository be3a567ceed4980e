package org.echoppe.calendar.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolZoneTest {

    @ParameterizedTest
    @CsvSource({"33, A", "69, A", "75, C", "31, C", "13, B", "67, B", "59, B", "35, B", "25, A", "76, B"})
    void an_academy_tells_the_zone(String department, SchoolZone zone) {
        assertThat(SchoolZone.of(department)).contains(zone);
    }

    @Test
    void every_mainland_department_has_one_zone() {
        List<String> mainland = IntStream.rangeClosed(1, 95)
                .filter(number -> number != 20)
                .mapToObj("%02d"::formatted)
                .toList();

        assertThat(mainland)
                .hasSize(94)
                .allMatch(department -> SchoolZone.of(department).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"2A, Corse", "2B, Corse", "974, Réunion", "975, Saint Pierre et Miquelon", "976, Mayotte"})
    void corsica_and_overseas_have_calendars_of_their_own(String department, String name) {
        assertThat(SchoolZone.of(department)).isEmpty();
        assertThat(SchoolZone.name(department)).isEqualTo(name);
        assertThat(SchoolZone.name("33")).isEqualTo("A");
    }
}
