package org.echoppe.calendar.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeWindow;
import org.junit.jupiter.api.Test;

class SeasonClockTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Peak CHRISTMAS = new Peak(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 5), "Noël");
    private static final SeasonClock CLOCK = SeasonClock.of(List.of(CHRISTMAS), PARIS);

    @Test
    void three_weeks_across_christmas_end_after_it() {
        Instant lastMoved = Instant.parse("2026-11-20T09:00:00Z");

        assertThat(CLOCK.after(lastMoved, Duration.ofDays(21))).isEqualTo("2027-01-16T09:00:00Z");
        assertThat(CLOCK.between(lastMoved, Instant.parse("2027-01-16T09:00:00Z")))
                .isEqualTo(Duration.ofDays(21));
    }

    @Test
    void it_stands_from_the_first_midnight_to_the_last_and_says_when_it_goes_on() {
        Instant begins = Instant.parse("2026-11-30T23:00:00Z");
        Instant ends = Instant.parse("2027-01-05T23:00:00Z");

        assertThat(CLOCK.standsStill(begins.minusSeconds(1))).isFalse();
        assertThat(CLOCK.standsStill(begins)).isTrue();
        assertThat(CLOCK.goesOn(begins)).contains(ends);
        assertThat(CLOCK.goesOn(ends)).isEmpty();
    }

    @Test
    void what_would_be_due_as_the_peak_begins_is_due_as_it_ends() {
        Instant aDayBefore = Instant.parse("2026-11-29T23:00:00Z");

        assertThat(CLOCK.after(aDayBefore, Duration.ofDays(1))).isEqualTo("2027-01-05T23:00:00Z");
        assertThat(CLOCK.after(aDayBefore, Duration.ofDays(1).minusSeconds(1))).isEqualTo("2026-11-30T22:59:59Z");
    }

    @Test
    void a_pause_of_the_two_counts_as_little_as_a_peak() {
        SeasonClock paused = CLOCK.without(TimeWindow.of(Instant.parse("2027-01-05T23:00:00Z"), Duration.ofDays(2)));

        assertThat(paused.after(Instant.parse("2026-12-24T12:00:00Z"), Duration.ZERO))
                .isEqualTo("2027-01-07T23:00:00Z");
    }

    @Property
    void no_deadline_passes_inside_a_peak_and_exactly_so_much_was_counted(
            @ForAll("peaks") List<Peak> peaks,
            @ForAll @LongRange(min = 0, max = 400L * 86_400) long start,
            @ForAll @LongRange(min = 0, max = 60L * 86_400) long length) {
        var clock = SeasonClock.of(peaks, PARIS);
        Instant from = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(start);
        Duration wanted = Duration.ofSeconds(length);

        Instant due = clock.after(from, wanted);

        assertThat(clock.standsStill(due)).isFalse();
        assertThat(clock.between(from, due)).isEqualTo(wanted);
        assertThat(due).isAfterOrEqualTo(from.plus(wanted));
    }

    @Property
    void it_counts_the_same_whether_one_looks_in_between_or_not(
            @ForAll("peaks") List<Peak> peaks,
            @ForAll @IntRange(max = 300) int first,
            @ForAll @IntRange(max = 60) int second) {
        var clock = SeasonClock.of(peaks, PARIS);
        Instant from = Instant.parse("2026-01-01T10:30:00Z");
        Instant between = from.plus(Duration.ofDays(first));
        Instant until = between.plus(Duration.ofHours(second));

        assertThat(clock.between(from, between).plus(clock.between(between, until)))
                .isEqualTo(clock.between(from, until));
    }

    @Provide
    Arbitrary<List<Peak>> peaks() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 420).map(LocalDate.of(2026, 1, 1)::plusDays);
        return Combinators.combine(days, Arbitraries.integers().between(0, 45))
                .as((day, more) -> new Peak(day, day.plusDays(more), "peak"))
                .list()
                .ofMaxSize(6);
    }
}
