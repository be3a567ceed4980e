package org.echoppe.calendar.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.echoppe.calendar.Peak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalSeasonsTest {

    @ParameterizedTest
    @CsvSource({
        "winter-sales, 33, 2024-01-10, 2024-02-06",
        "winter-sales, 33, 2025-01-08, 2025-02-04",
        "winter-sales, 33, 2026-01-07, 2026-02-03",
        "winter-sales, 33, 2027-01-06, 2027-02-02",
        "winter-sales, 57, 2024-01-02, 2024-01-29",
        "winter-sales, 54, 2022-01-03, 2022-01-30",
        "winter-sales, 971, 2023-01-07, 2023-02-03",
        "winter-sales, 971, 2022-01-12, 2022-02-08",
        "winter-sales, 975, 2023-01-18, 2023-02-14",
        "winter-sales, 974, 2019-09-07, 2019-10-04",
        "summer-sales, 33, 2024-06-26, 2024-07-23",
        "summer-sales, 33, 2025-06-25, 2025-07-22",
        "summer-sales, 33, 2026-06-24, 2026-07-21",
        "summer-sales, 33, 2021-06-30, 2021-07-27",
        "summer-sales, 57, 2021-06-26, 2021-07-23",
        "summer-sales, 33, 2023-06-28, 2023-08-01",
        "summer-sales, 06, 2023-07-05, 2023-08-01",
        "summer-sales, 66, 2019-07-03, 2019-07-30",
        "summer-sales, 2A, 2019-07-10, 2019-08-06",
        "summer-sales, 971, 2019-09-28, 2019-10-25",
        "summer-sales, 972, 2019-10-03, 2019-10-30",
        "summer-sales, 974, 2023-02-04, 2023-03-03",
        "summer-sales, 975, 2019-07-17, 2019-08-13"
    })
    void sales_begin_and_end_as_they_were_published(String name, String department, LocalDate from, LocalDate lastDay) {
        assertThat(named(name, department, from.getYear()).peak()).isEqualTo(new Peak(from, lastDay, "peak." + name));
    }

    @ParameterizedTest
    @CsvSource({
        "mothers-day, 2024-05-26",
        "mothers-day, 2025-05-25",
        "mothers-day, 2026-05-31",
        "mothers-day, 2027-05-30",
        "mothers-day, 2034-06-04",
        "fathers-day, 2026-06-21",
        "grandmothers, 2027-03-07",
        "easter, 2024-03-31",
        "easter, 2025-04-20",
        "easter, 2026-04-05",
        "easter, 2027-03-28",
        "valentine, 2027-02-14",
        "black-friday, 2024-11-29",
        "black-friday, 2026-11-27"
    })
    void feasts_fall_on_their_days(String name, LocalDate day) {
        assertThat(named(name, "33", day.getYear()).peak()).isEqualTo(new Peak(day, day, "peak." + name));
    }

    @Test
    void sales_say_which_rule_they_follow() {
        assertThat(named("winter-sales", "33", 2027).origin().in(Locale.FRENCH)).contains("arrêté du 27 mai 2019");
        assertThat(named("winter-sales", "57", 2027).origin().in(Locale.FRENCH)).contains("département 57");
        assertThat(named("summer-sales", "57", 2027).origin().in(Locale.FRENCH)).doesNotContain("57");
    }

    @ParameterizedTest
    @ValueSource(strings = {"33", "2A", "57", "67", "971", "972", "973", "974", "975", "976"})
    void everything_is_a_hint_and_has_a_name_and_an_origin_in_both_languages(String department) {
        for (int year = 2024; year <= 2031; year++) {
            assertThat(new NationalSeasons(department).in(year))
                    .hasSizeGreaterThan(22)
                    .allSatisfy(entry -> assertThat(entry.effect()).isEqualTo(Effect.HINT))
                    .allSatisfy(entry -> assertThat(List.of(Locale.FRENCH, Locale.ENGLISH))
                            .allSatisfy(locale -> {
                                assertThat(entry.nameIn(locale)).doesNotMatch("(peak|holiday)\\..*");
                                assertThat(entry.origin().in(locale)).isNotBlank();
                            }))
                    .doesNotHaveDuplicates()
                    .extracting(SeasonEntry::key)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void public_holidays_are_those_of_the_department() {
        assertThat(new NationalSeasons("67").in(2027)).anySatisfy(entry -> {
            assertThat(entry.key()).isEqualTo("holiday.2027-12-26");
            assertThat(entry.nameIn(Locale.FRENCH)).isEqualTo("Saint-Étienne");
        });
        assertThat(new NationalSeasons("33").in(2027))
                .noneMatch(entry -> entry.key().equals("holiday.2027-12-26"));
    }

    private static SeasonEntry named(String name, String department, int year) {
        return new NationalSeasons(department).named(name, year).orElseThrow();
    }
}
