package org.echoppe.matching.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.hours.DeclaredHours;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration TWO_DAYS = Duration.ofHours(48);

    @Test
    void on_weekdays_48_hours_are_two_days_later_at_the_same_hour() {
        assertThat(end("Mo-Fr 09:00-18:00", "2027-03-02T10:00")).isEqualTo(at("2027-03-04T10:00"));
    }

    @Test
    void a_weekend_does_not_count() {
        assertThat(end("Mo-Fr 09:00-18:00", "2027-03-05T17:00")).isEqualTo(at("2027-03-09T17:00"));
        assertThat(end("Mo-Fr 09:00-18:00", "2027-03-06T12:00")).isEqualTo(at("2027-03-10T00:00"));
    }

    @Test
    void who_works_on_tuesdays_has_two_tuesdays() {
        assertThat(end("Tu 09:00-12:00", "2027-03-01T10:00")).isEqualTo(at("2027-03-10T00:00"));
    }

    @Test
    void who_never_said_when_has_weekdays() {
        assertThat(WorkingDays.of(DeclaredHours.NEVER, Holidays.NONE, List.of(), LocalDate.of(2027, 3, 5), PARIS)
                        .after(at("2027-03-05T17:00"), TWO_DAYS))
                .contains(at("2027-03-09T17:00"));
    }

    @Test
    void public_holidays_and_peaks_do_not_count() {
        assertThat(end("Mo-Fr 09:00-18:00", "2027-03-25T10:00", Holidays.of("33"), List.of()))
                .as("Easter Monday is the 29th")
                .isEqualTo(at("2027-03-30T10:00"));
        var sales = new Peak(LocalDate.of(2027, 3, 3), LocalDate.of(2027, 3, 4), "Soldes");
        assertThat(end("Mo-Fr 09:00-18:00", "2027-03-02T10:00", Holidays.NONE, List.of(sales)))
                .isEqualTo(at("2027-03-08T10:00"));
    }

    @Test
    void on_a_public_holiday_nobody_is_waited_for_whatever_they_said_of_it() {
        var neverSaid =
                WorkingDays.of(DeclaredHours.NEVER, Holidays.of("33"), List.of(), LocalDate.of(2027, 3, 25), PARIS);
        assertThat(neverSaid.after(at("2027-03-25T10:00"), TWO_DAYS)).contains(at("2027-03-30T10:00"));
        assertThat(end("Mo-Fr 09:00-18:00; PH 10:00-12:00", "2027-03-25T10:00", Holidays.of("33"), List.of()))
                .isEqualTo(at("2027-03-30T10:00"));
    }

    @Test
    void the_night_the_clocks_change_an_hour_is_missing_and_is_not_made_up() {
        assertThat(end("Mo-Su 09:00-18:00", "2027-03-27T10:00")).isEqualTo(at("2027-03-29T11:00"));
    }

    @Test
    void who_works_no_more_is_waited_for_without_end() {
        assertThat(new WorkingDays(day -> false, PARIS).after(at("2027-03-02T10:00"), TWO_DAYS))
                .isEmpty();
    }

    @Property
    void it_ends_on_a_working_day_and_never_before_its_hours_are_over(
            @ForAll @IntRange(max = 100_000) int minutes, @ForAll @Size(min = 1) Set<DayOfWeek> week) {
        Instant start = at("2027-01-04T00:00").plus(Duration.ofMinutes(minutes));
        Instant end = days(week).after(start, TWO_DAYS).orElseThrow();

        assertThat(end).isAfterOrEqualTo(start.plus(TWO_DAYS));
        assertThat(week)
                .contains(LocalDate.ofInstant(end.minusSeconds(1), PARIS).getDayOfWeek());
        assertThat(counted(week, start, end)).isEqualTo(TWO_DAYS);
    }

    @Property
    void whoever_is_told_later_is_never_due_earlier(
            @ForAll @IntRange(max = 100_000) int minutes,
            @ForAll @IntRange(max = 5_000) int later,
            @ForAll @Size(min = 1) Set<DayOfWeek> week) {
        Instant start = at("2027-01-04T00:00").plus(Duration.ofMinutes(minutes));

        assertThat(days(week)
                        .after(start.plus(Duration.ofMinutes(later)), TWO_DAYS)
                        .orElseThrow())
                .isAfterOrEqualTo(days(week).after(start, TWO_DAYS).orElseThrow());
    }

    @Property
    void one_more_day_that_does_not_count_never_ends_it_earlier(
            @ForAll @IntRange(max = 100_000) int minutes,
            @ForAll @Size(min = 1) Set<DayOfWeek> week,
            @ForAll @IntRange(max = 90) int off) {
        Instant start = at("2027-01-04T00:00").plus(Duration.ofMinutes(minutes));
        LocalDate closed = LocalDate.of(2027, 1, 4).plusDays(off);
        Predicate<LocalDate> fewer = day -> week.contains(day.getDayOfWeek()) && !day.equals(closed);

        assertThat(new WorkingDays(fewer, PARIS).after(start, TWO_DAYS).orElseThrow())
                .isAfterOrEqualTo(days(week).after(start, TWO_DAYS).orElseThrow());
    }

    private static WorkingDays days(Set<DayOfWeek> week) {
        return new WorkingDays(day -> week.contains(day.getDayOfWeek()), PARIS);
    }

    /** The slow way: minute by minute. */
    private static Duration counted(Set<DayOfWeek> week, Instant start, Instant end) {
        long minutes = 0;
        for (Instant minute = start; minute.isBefore(end); minute = minute.plusSeconds(60)) {
            minutes += week.contains(LocalDate.ofInstant(minute, PARIS).getDayOfWeek()) ? 1 : 0;
        }
        return Duration.ofMinutes(minutes);
    }

    private static Instant end(String hours, String start) {
        return end(hours, start, Holidays.NONE, List.of());
    }

    private static Instant end(String hours, String start, Holidays holidays, List<Peak> peaks) {
        LocalDate from = LocalDateTime.parse(start).toLocalDate();
        return WorkingDays.of(DeclaredHours.of(hours), holidays, peaks, from, PARIS)
                .after(at(start), TWO_DAYS)
                .orElseThrow();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
