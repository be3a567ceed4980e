package org.echoppe.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "metropole, 33",
        "metropole, 2A",
        "alsace-moselle, 67",
        "alsace-moselle, 57",
        "alsace-moselle, 68",
        "la-reunion, 974"
    })
    void every_day_of_every_published_year_agrees_with_the_public_list(String zone, String department)
            throws IOException {
        Set<LocalDate> published = published(zone);
        Holidays holidays = Holidays.of(department);

        for (LocalDate day = LocalDate.of(2006, 1, 1); day.getYear() <= 2031; day = day.plusDays(1)) {
            assertThat(holidays.isHoliday(day)).as("%s", day).isEqualTo(published.contains(day));
        }
    }

    @Test
    void holidays_have_the_names_people_use() {
        Holidays holidays = Holidays.of("33");

        assertThat(holidays.nameOn(LocalDate.of(2027, 5, 8), Locale.FRENCH)).contains("Victoire 1945");
        assertThat(holidays.nameOn(LocalDate.of(2027, 5, 8), Locale.ENGLISH)).contains("Victory Day 1945");
        assertThat(holidays.nameOn(LocalDate.of(2027, 5, 9), Locale.FRENCH)).isEmpty();
    }

    private static Set<LocalDate> published(String zone) throws IOException {
        try (var lines = TestData.lines("jours_feries_" + zone + ".csv")) {
            return lines.skip(1)
                    .map(line -> LocalDate.parse(line.substring(0, 10)))
                    .collect(Collectors.toSet());
        }
    }
}
