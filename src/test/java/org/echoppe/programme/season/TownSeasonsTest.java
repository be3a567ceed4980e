package org.echoppe.programme.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.echoppe.calendar.SchoolHolidays;
import org.echoppe.calendar.season.Effect;
import org.echoppe.calendar.season.SeasonEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownSeasonsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    @ParameterizedTest
    @CsvSource({"33, 1", "35, 2", "75, 3"})
    void school_holidays_agree_with_every_day_of_the_shipped_data(String department, int column) throws IOException {
        List<SeasonEntry> holidays =
                new TownSeasons(department, List.of()).calendar().schoolHolidays();

        assertThat(holidays).hasSizeGreaterThan(13);
        try (var days = new BufferedReader(new InputStreamReader(
                TownSeasons.class.getResourceAsStream("vacances_scolaires_2024_2026.csv"), StandardCharsets.UTF_8))) {
            days.lines().skip(1).map(line -> line.split(",")).forEach(cells -> {
                LocalDate day = LocalDate.parse(cells[0]);
                assertThat(holidays.stream().anyMatch(holiday -> holiday.touches(day, day)))
                        .as("%s", day)
                        .isEqualTo(cells[column].equals("True"));
            });
        }
    }

    @Test
    void the_end_of_the_school_calendar_is_told_six_months_ahead() {
        TownSeasons town = new TownSeasons("33", List.of());

        assertThat(town.schoolCalendarEnd(LocalDate.of(2026, 2, 28)))
                .isEqualTo(new SchoolCalendarEnd("A", LocalDate.of(2026, 8, 30), false));
        assertThat(town.schoolCalendarEnd(LocalDate.of(2026, 3, 1)).isNear()).isTrue();
    }

    @Test
    void what_shops_say_of_school_holidays_is_asked_of_the_same_data() {
        SchoolHolidays holidays =
                new TownSeasons("33", List.of()).calendar().holidays().school();

        assertThat(holidays.zone()).isEqualTo("A");
        assertThat(holidays.on(LocalDate.of(2026, 2, 10)))
                .hasValueSatisfying(stretch -> assertThat(stretch.name()).isEqualTo("Vacances d’hiver"));
        assertThat(holidays.isSilentOn(LocalDate.of(2026, 8, 31))).isTrue();
    }

    @Test
    void corsica_and_overseas_have_no_school_holidays_until_they_are_imported() {
        assertThat(new TownSeasons("2A", List.of()).schoolCalendarEnd(TODAY))
                .isEqualTo(new SchoolCalendarEnd("Corse", null, true));

        StoredSeason imported = new StoredSeason(
                "school.Corse.2026-10-17", entry("2026-10-17", "2026-11-01", "Toussaint"), "Corse.ics");
        TownSeasons town = new TownSeasons("2A", List.of(imported));
        assertThat(town.schoolCalendarEnd(TODAY))
                .isEqualTo(new SchoolCalendarEnd("Corse", LocalDate.of(2026, 11, 1), false));
        assertThat(town.row("school.Corse.2026-10-17")).map(SeasonRow::state).contains(SeasonState.OWN);
    }

    @Test
    void a_correction_shows_as_one_and_has_its_rule_behind_it() {
        StoredSeason later = new StoredSeason("winter-sales.2027", entry("2027-01-13", "2027-02-09", "Soldes"), null);
        TownSeasons town = new TownSeasons("33", List.of(later));

        assertThat(town.row("winter-sales.2027")).hasValueSatisfying(row -> {
            assertThat(row.state()).isEqualTo(SeasonState.CORRECTED);
            assertThat(row.entry().from()).isEqualTo(LocalDate.of(2027, 1, 13));
        });
        assertThat(town.row("winter-sales.2026")).map(SeasonRow::state).contains(SeasonState.AS_COMPUTED);
        assertThat(town.isComputed("winter-sales.2027")).isTrue();
        assertThat(town.row("no-such-thing.2027")).isEmpty();
        assertThat(town.row("anything")).isEmpty();
    }

    @Test
    void what_is_there_already_is_not_entered_twice() {
        NewSeasonEntry fair = entry("2027-09-10", "2027-09-12", "Foire");
        TownSeasons town = new TownSeasons("33", List.of(StoredSeason.own(fair, null)));

        assertThat(town.problems(entry("2027-09-10", "2027-09-12", " FOIRE "), null))
                .hasSize(1);
        assertThat(town.problems(entry("2027-09-10", "2027-09-13", "Foire"), null))
                .isEmpty();
    }

    @Test
    void a_correction_stays_near_the_year_it_is_for() {
        TownSeasons town = new TownSeasons("33", List.of());

        assertThat(town.problems(entry("2026-12-27", "2027-01-20", "Soldes"), "winter-sales.2027"))
                .isEmpty();
        assertThat(town.problems(entry("2029-01-10", "2029-01-20", "Soldes"), "winter-sales.2027"))
                .hasSize(1);
    }

    private static NewSeasonEntry entry(String from, String lastDay, String name) {
        return new NewSeasonEntry(LocalDate.parse(from), LocalDate.parse(lastDay), name, Effect.HINT, Set.of());
    }
}
