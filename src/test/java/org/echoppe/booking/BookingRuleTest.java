package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.booking.BookingRule.ENOUGH_AHEAD;
import static org.echoppe.booking.BookingRule.HAS_STARTED;
import static org.echoppe.booking.BookingRule.KEY_USED_OTHERWISE;
import static org.echoppe.booking.BookingRule.LENGTH_NOT_OFFERED;
import static org.echoppe.booking.BookingRule.NOT_ON_THE_GRID;
import static org.echoppe.booking.BookingRule.NOT_QUIET;
import static org.echoppe.booking.BookingRule.NO_MENTOR;
import static org.echoppe.booking.BookingRule.OTHER_MENTOR_NOW;
import static org.echoppe.booking.BookingRule.SLOT_TAKEN;
import static org.echoppe.booking.BookingRule.TOO_FAR;
import static org.echoppe.booking.BookingRule.TOO_LONG_IN_PEAK;
import static org.echoppe.booking.BookingRule.TOO_SOON;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.quiet.SlotRule;
import org.echoppe.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookingRuleTest {

    private static final Instant FROM = Instant.parse("2027-03-02T10:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-03-30T22:00:00Z");
    private static final Set<SlotRule> NOISY = Set.of(SlotRule.RUSH);
    private static final WindowSet BOOKABLE = WindowSet.of(new TimeWindow(FROM, UNTIL));

    @Test
    void a_quiet_free_slot_is_allowed() {
        assertThat(BookingRule.firstBrokenBy(asking(at(FROM)))).isEmpty();
    }

    @Test
    void without_a_mentor_nothing_can_be_booked() {
        var alone = new BookingQuestion(
                false, true, false, at(FROM), WindowSet.EMPTY, true, false, false, Set.of(), false, false);

        assertThat(BookingRule.firstBrokenBy(alone)).contains(NO_MENTOR);
    }

    @Test
    void a_session_that_has_started_is_not_moved() {
        var started =
                new BookingQuestion(true, false, true, at(FROM), BOOKABLE, true, false, false, Set.of(), false, false);

        assertThat(BookingRule.firstBrokenBy(started)).contains(HAS_STARTED);
    }

    @Test
    void a_session_with_a_former_mentor_is_not_moved() {
        var former =
                new BookingQuestion(true, true, false, at(FROM), BOOKABLE, true, false, false, Set.of(), false, false);

        assertThat(BookingRule.firstBrokenBy(former)).contains(OTHER_MENTOR_NOW);
    }

    @Test
    void a_length_the_programme_does_not_offer_is_refused() {
        var odd =
                new BookingQuestion(true, true, true, at(FROM), BOOKABLE, false, false, false, Set.of(), false, false);

        assertThat(BookingRule.firstBrokenBy(odd)).contains(LENGTH_NOT_OFFERED);
    }

    @Test
    void slots_begin_every_five_minutes_to_the_nanosecond() {
        assertThat(LENGTH_NOT_OFFERED.isBrokenBy(asking(at(FROM.plusSeconds(300)))))
                .isFalse();
        assertThat(NOT_ON_THE_GRID.isBrokenBy(asking(at(FROM.plusSeconds(300)))))
                .isFalse();
        assertThat(NOT_ON_THE_GRID.isBrokenBy(asking(at(FROM.plusSeconds(301)))))
                .isTrue();
        assertThat(NOT_ON_THE_GRID.isBrokenBy(asking(at(FROM.plusSeconds(299)))))
                .isTrue();
        assertThat(NOT_ON_THE_GRID.isBrokenBy(asking(at(FROM.plusNanos(1))))).isTrue();
    }

    @Test
    void the_grid_holds_before_1970_too() {
        assertThat(NOT_ON_THE_GRID.isBrokenBy(asking(at(Instant.ofEpochSecond(-300)))))
                .isFalse();
        assertThat(NOT_ON_THE_GRID.isBrokenBy(asking(at(Instant.ofEpochSecond(-299)))))
                .isTrue();
    }

    @Test
    void the_notice_is_kept_to_the_second() {
        assertThat(TOO_SOON.isBrokenBy(asking(at(FROM)))).isFalse();
        assertThat(TOO_SOON.isBrokenBy(asking(at(FROM.minusSeconds(1))))).isTrue();
    }

    @Test
    void a_slot_ends_before_the_horizon_to_the_second() {
        assertThat(TOO_FAR.isBrokenBy(asking(at(UNTIL.minusSeconds(900))))).isFalse();
        assertThat(TOO_FAR.isBrokenBy(asking(at(UNTIL.minusSeconds(899))))).isTrue();
    }

    @Test
    void when_the_programme_is_over_every_slot_is_too_far() {
        var over = new BookingQuestion(
                true, true, true, at(FROM), WindowSet.EMPTY, true, false, false, Set.of(), false, false);

        assertThat(BookingRule.firstBrokenBy(over)).contains(TOO_FAR);
    }

    @Test
    void in_a_pause_the_pause_is_told_and_not_the_distance() {
        var resting = new BookingQuestion(
                true, true, true, at(FROM), WindowSet.EMPTY, true, false, false, Set.of(), false, true);

        assertThat(BookingRule.firstBrokenBy(resting)).contains(BookingRule.PAIRING_RESTS);
    }

    @Test
    void enough_sessions_ahead_are_enough() {
        var enough =
                new BookingQuestion(true, true, true, at(FROM), BOOKABLE, true, true, false, Set.of(), false, false);

        assertThat(BookingRule.firstBrokenBy(enough)).contains(ENOUGH_AHEAD);
    }

    @Test
    void a_taken_slot_is_named_before_a_noisy_one() {
        var takenAndNoisy =
                new BookingQuestion(true, true, true, at(FROM), BOOKABLE, true, false, true, NOISY, false, false);
        var noisy = new BookingQuestion(true, true, true, at(FROM), BOOKABLE, true, false, false, NOISY, false, false);

        assertThat(BookingRule.firstBrokenBy(takenAndNoisy)).contains(SLOT_TAKEN);
        assertThat(BookingRule.firstBrokenBy(noisy)).contains(NOT_QUIET);
    }

    @Test
    void each_thing_the_formula_has_against_a_slot_is_told_by_its_rule() {
        assertThat(BookingRule.firstBrokenBy(against(SlotRule.PEAK))).contains(TOO_LONG_IN_PEAK);
        assertThat(BookingRule.firstBrokenBy(against(SlotRule.CLOSED))).contains(NOT_QUIET);
        assertThat(BookingRule.firstBrokenBy(against(SlotRule.MENTOR_AWAY))).contains(NOT_QUIET);
        assertThat(BookingRule.firstBrokenBy(against(SlotRule.MENTOR_BUSY))).contains(BookingRule.MENTOR_NOT_FREE);
    }

    /** A merchant who is busy is told as a slot that is taken, and of the horizon before. */
    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"SHOP_BUSY", "TOO_SOON", "TOO_FAR"})
    void nothing_the_formula_has_against_a_slot_goes_untold(SlotRule rule) {
        assertThat(BookingRule.firstBrokenBy(against(rule))).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "NOTHING_IN_PEAK",
                "PEAK_HAD_ITS_MOMENT",
                "SHOP_DAY_FULL",
                "SHOP_WEEK_FULL",
                "MENTOR_DAY_FULL",
                "MENTOR_WEEK_FULL",
                "MENTOR_ON_THE_WAY",
                "MENTOR_PAUSE"
            })
    void a_rule_of_the_programme_is_told_under_its_own_name(SlotRule rule) {
        assertThat(BookingRule.firstBrokenBy(against(rule))).contains(BookingRule.valueOf(rule.name()));
    }

    @Test
    void where_everything_is_wrong_the_missing_mentor_is_told() {
        var allWrong = new BookingQuestion(
                false, false, false, at(FROM), WindowSet.EMPTY, false, true, true, NOISY, true, false);

        assertThat(BookingRule.firstBrokenBy(allWrong)).contains(NO_MENTOR);
    }

    @Test
    void other_slots_are_offered_exactly_where_one_of_them_could_be_booked() {
        assertThat(Arrays.stream(BookingRule.values()).filter(BookingRule::leavesOthers))
                .containsExactly(
                        LENGTH_NOT_OFFERED,
                        NOT_ON_THE_GRID,
                        BookingRule.IS_PAST,
                        BookingRule.PAIRING_RESTS,
                        TOO_SOON,
                        TOO_FAR,
                        SLOT_TAKEN,
                        BookingRule.NOTHING_IN_PEAK,
                        TOO_LONG_IN_PEAK,
                        BookingRule.PEAK_HAD_ITS_MOMENT,
                        NOT_QUIET,
                        BookingRule.SHOP_DAY_FULL,
                        BookingRule.SHOP_WEEK_FULL,
                        BookingRule.MENTOR_DAY_FULL,
                        BookingRule.MENTOR_WEEK_FULL,
                        BookingRule.MENTOR_ON_THE_WAY,
                        BookingRule.MENTOR_PAUSE,
                        BookingRule.MENTOR_NOT_FREE);
        assertThat(KEY_USED_OTHERWISE.leavesOthers()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(BookingRule.class)
    void every_refusal_has_its_text_in_both_languages(BookingRule rule) {
        assertThat(List.of(Locale.FRENCH, Locale.ENGLISH))
                .allMatch(locale -> new Texts("booking", locale).knows("refused." + rule));
    }

    @ParameterizedTest
    @EnumSource(ChangeRule.class)
    void so_has_every_change_that_is_refused(ChangeRule rule) {
        assertThat(List.of(Locale.FRENCH, Locale.ENGLISH))
                .allMatch(locale -> new Texts("booking", locale).knows("unchanged." + rule));
    }

    private static BookingQuestion asking(TimeWindow window) {
        return new BookingQuestion(true, true, true, window, BOOKABLE, true, false, false, Set.of(), false, false);
    }

    private static BookingQuestion against(SlotRule rule) {
        return new BookingQuestion(
                true, true, true, at(FROM), BOOKABLE, true, false, false, Set.of(rule), false, false);
    }

    private static TimeWindow at(Instant start) {
        return TimeWindow.of(start, Duration.ofMinutes(15));
    }
}
