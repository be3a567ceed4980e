package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.booking.CircumstancesFixture.PARIS;
import static org.echoppe.booking.CircumstancesFixture.at;
import static org.echoppe.booking.CircumstancesFixture.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.MatchingRules;
import org.echoppe.programme.Mode;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.ProgrammeView;

class SeriesPlanTest {

    private static final TimeWindow FIRST = window("2027-03-09T10:00", 15);

    private final CircumstancesFixture baker = new CircumstancesFixture();

    @Example
    void four_times_are_four_weeks_beyond_the_horizon_too() {
        baker.bookedByTheBaker(FIRST);

        SeriesPlan plan = plan(4);

        assertThat(plan.weeks()).allMatch(SeriesWeek::isFree);
        assertThat(starts(plan.free()))
                .containsExactly(at("2027-03-16T10:00"), at("2027-03-23T10:00"), at("2027-03-30T10:00"));
        assertThat(plan.isShort()).isFalse();
    }

    @Example
    void a_week_that_will_not_do_is_named_with_its_reason_and_a_later_one_takes_its_place() {
        baker.bookedByTheBaker(FIRST);
        baker.bookedByAnother(window("2027-03-16T10:05", 10));
        baker.peaks.add(new Peak(LocalDate.of(2027, 3, 22), LocalDate.of(2027, 3, 27), "Pâques"));

        SeriesPlan plan = plan(3);

        assertThat(starts(plan.free())).containsExactly(at("2027-03-30T10:00"), at("2027-04-06T10:00"));
        assertThat(plan.skipped())
                .extracting(SeriesWeek::against)
                .containsExactly(BookingRule.SLOT_TAKEN, BookingRule.TOO_LONG_IN_PEAK);
        assertThat(plan.skipped().get(0).why(java.util.Locale.FRENCH)).contains("n’est pas libre");
        assertThat(plan.skipped().get(1).why(java.util.Locale.FRENCH)).contains("Pâques");
    }

    @Example
    void the_hour_is_that_of_the_clock_on_the_wall() {
        assertThat(starts(plan(4).weeks()))
                .contains(Instant.parse("2027-03-23T09:00:00Z"), Instant.parse("2027-03-30T08:00:00Z"));
    }

    @Example
    void a_series_ends_with_the_programme_and_after_twelve_weeks() {
        baker.endsOn = LocalDate.of(2027, 3, 29);
        assertThat(plan(8).weeks()).hasSize(2);
        assertThat(plan(8).isShort()).isTrue();

        baker.endsOn = LocalDate.of(2027, 12, 31);
        baker.opening = "Mo 09:00-18:00";
        assertThat(plan(2).weeks()).hasSize(12).noneMatch(SeriesWeek::isFree);
    }

    @Example
    void two_to_eight_sessions_make_a_series() {
        assertThat(plan(1).times()).isEqualTo(2);
        assertThat(plan(99).times()).isEqualTo(8);
    }

    @Example
    void what_is_full_stays_full_however_many_may_be_ahead() {
        baker.rules = new BookingRules(
                BookingRules.LENGTHS,
                120,
                14,
                1,
                0,
                1,
                0,
                0,
                0,
                org.echoppe.programme.TravelMode.FOOT,
                10,
                org.echoppe.calendar.quiet.PeakPolicy.NOTHING);
        baker.bookedByTheBaker(FIRST);
        baker.bookedByTheBaker(window("2027-03-18T10:00", 15));

        SeriesPlan plan = plan(3);

        assertThat(plan.skipped()).extracting(SeriesWeek::against).containsExactly(BookingRule.SHOP_WEEK_FULL);
        assertThat(plan.free()).hasSize(2);
    }

    @Property(tries = 200)
    void every_week_is_either_free_or_has_a_named_reason(
            @ForAll @IntRange(max = 7) int times, @ForAll Set<@IntRange(min = 1, max = 12) Integer> takenWeeks) {
        var any = new CircumstancesFixture();
        takenWeeks.forEach(week -> any.bookedByAnother(
                TimeWindow.of(FIRST.start().atZone(PARIS).plusWeeks(week).toInstant(), FIRST.length())));

        SeriesPlan plan = plan(any, times);

        assertThat(plan.free().size() + 1).isLessThanOrEqualTo(plan.times());
        assertThat(plan.weeks())
                .allMatch(week -> week.isFree()
                        || week.against() != null && !week.obstacles().isEmpty());
        assertThat(plan.free())
                .noneMatch(week ->
                        any.ahead.stream().anyMatch(taken -> taken.window().overlaps(week.window())));
        assertThat(plan.isShort()).isEqualTo(plan.free().size() + 1 < plan.times());
    }

    private SeriesPlan plan(int times) {
        return plan(baker, times);
    }

    private static SeriesPlan plan(CircumstancesFixture fixture, int times) {
        Circumstances here = fixture.paired().inSeries();
        var first = new Session(here.pairing(), FIRST, Mode.ON_SITE, fixture.now);
        var programme = new ProgrammeView(
                ProgrammeId.create(),
                "2027",
                fixture.startsOn,
                fixture.endsOn,
                fixture.rules,
                MatchingRules.NONE,
                PARIS,
                "33");
        return SeriesPlan.of(FIRST, times, programme, window -> here.week(window, first));
    }

    private static List<Instant> starts(List<SeriesWeek> weeks) {
        return weeks.stream().map(week -> week.window().start()).toList();
    }
}
