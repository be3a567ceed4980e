package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.booking.BookingRule.HAS_STARTED;
import static org.echoppe.booking.BookingRule.KEY_USED_OTHERWISE;
import static org.echoppe.booking.BookingRule.LENGTH_NOT_OFFERED;
import static org.echoppe.booking.BookingRule.MENTOR_ON_THE_WAY;
import static org.echoppe.booking.BookingRule.NOT_ON_THE_GRID;
import static org.echoppe.booking.BookingRule.NOT_QUIET;
import static org.echoppe.booking.BookingRule.NO_MENTOR;
import static org.echoppe.booking.BookingRule.OTHER_MENTOR_NOW;
import static org.echoppe.booking.BookingRule.SLOT_TAKEN;
import static org.echoppe.booking.BookingRule.TOO_FAR;
import static org.echoppe.booking.BookingRule.TOO_LONG_IN_PEAK;
import static org.echoppe.booking.BookingRule.TOO_SOON;
import static org.echoppe.booking.BookingRule.TWO_ALREADY_BOOKED;

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
import org.junit.jupiter.params.provider.ValueSource;

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
        var alone = new BookingQuestion(false, true, false, at(FROM), WindowSet.EMPTY, 0, false, Set.of(), false);

        assertThat(BookingRule.firstBrokenBy(alone)).contains(NO_MENTOR);
    }

    @Test
    void a_session_that_has_started_is_not_moved() {
        var started = new BookingQuestion(true, false, true, at(FROM), BOOKABLE, 0, false, Set.of(), false);

        assertThat(BookingRule.firstBrokenBy(started)).contains(HAS_STARTED);
    }

    @Test
    void a_session_with_a_former_mentor_is_not_moved() {
        var former = new BookingQuestion(true, true, false, at(FROM), BOOKABLE, 0, false, Set.of(), false);

        assertThat(BookingRule.firstBrokenBy(former)).contains(OTHER_MENTOR_NOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 15, 20, 30})
    void five_to_thirty_minutes_are_offered(int minutes) {
        assertThat(BookingRule.firstBrokenBy(asking(lasting(minutes)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 6, 9, 11, 14, 16, 19, 21, 25, 31, 1440})
    void no_other_length_is(int minutes) {
        assertThat(BookingRule.firstBrokenBy(asking(lasting(minutes)))).contains(LENGTH_NOT_OFFERED);
    }

    @Test
    void ten_minutes_and_a_second_are_not_ten_minutes() {
        assertThat(BookingRule.firstBrokenBy(asking(TimeWindow.of(FROM, Duration.ofSeconds(601)))))
                .contains(LENGTH_NOT_OFFERED);
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
        var over = new BookingQuestion(true, true, true, at(FROM), WindowSet.EMPTY, 0, false, Set.of(), false);

        assertThat(BookingRule.firstBrokenBy(over)).contains(TOO_FAR);
    }

    @Test
    void two_sessions_ahead_are_enough() {
        assertThat(TWO_ALREADY_BOOKED.isBrokenBy(ahead(1))).isFalse();
        assertThat(TWO_ALREADY_BOOKED.isBrokenBy(ahead(2))).isTrue();
        assertThat(TWO_ALREADY_BOOKED.isBrokenBy(ahead(3))).isTrue();
    }

    @Test
    void a_taken_slot_is_named_before_a_noisy_one() {
        var takenAndNoisy = new BookingQuestion(true, true, true, at(FROM), BOOKABLE, 0, true, NOISY, false);
        var noisy = new BookingQuestion(true, true, true, at(FROM), BOOKABLE, 0, false, NOISY, false);

        assertThat(BookingRule.firstBrokenBy(takenAndNoisy)).contains(SLOT_TAKEN);
        assertThat(BookingRule.firstBrokenBy(noisy)).contains(NOT_QUIET);
    }

    @Test
    void each_thing_the_formula_has_against_a_slot_is_told_by_its_rule() {
        assertThat(BookingRule.firstBrokenBy(against(SlotRule.PEAK))).contains(TOO_LONG_IN_PEAK);
        assertThat(BookingRule.firstBrokenBy(against(SlotRule.CLOSED))).contains(NOT_QUIET);
        assertThat(BookingRule.firstBrokenBy(against(SlotRule.MENTOR_AWAY))).contains(NOT_QUIET);
        assertThat(BookingRule.firstBrokenBy(against(SlotRule.MENTOR_ON_THE_WAY)))
                .contains(MENTOR_ON_THE_WAY);
    }

    @Test
    void where_everything_is_wrong_the_missing_mentor_is_told() {
        var allWrong = new BookingQuestion(false, false, false, lasting(7), WindowSet.EMPTY, 9, true, NOISY, true);

        assertThat(BookingRule.firstBrokenBy(allWrong)).contains(NO_MENTOR);
    }

    @Test
    void other_slots_are_offered_exactly_where_one_of_them_could_be_booked() {
        assertThat(Arrays.stream(BookingRule.values()).filter(BookingRule::leavesOthers))
                .containsExactly(
                        LENGTH_NOT_OFFERED,
                        NOT_ON_THE_GRID,
                        BookingRule.IS_PAST,
                        TOO_SOON,
                        TOO_FAR,
                        SLOT_TAKEN,
                        TOO_LONG_IN_PEAK,
                        NOT_QUIET,
                        MENTOR_ON_THE_WAY);
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
        return new BookingQuestion(true, true, true, window, BOOKABLE, 0, false, Set.of(), false);
    }

    private static BookingQuestion against(SlotRule rule) {
        return new BookingQuestion(true, true, true, at(FROM), BOOKABLE, 0, false, Set.of(rule), false);
    }

    private static BookingQuestion ahead(int sessions) {
        return new BookingQuestion(true, true, true, at(FROM), BOOKABLE, sessions, false, Set.of(), false);
    }

    private static TimeWindow at(Instant start) {
        return TimeWindow.of(start, Duration.ofMinutes(15));
    }

    private static TimeWindow lasting(int minutes) {
        return TimeWindow.of(FROM, Duration.ofMinutes(minutes));
    }
}
