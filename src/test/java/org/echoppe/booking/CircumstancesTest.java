package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.booking.CircumstancesFixture.PARIS;
import static org.echoppe.booking.CircumstancesFixture.at;
import static org.echoppe.booking.CircumstancesFixture.window;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.PairingStatus;
import org.echoppe.mentor.MentorId;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.Mode;
import org.echoppe.programme.ProgrammeId;

class CircumstancesTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final CircumstancesFixture baker = new CircumstancesFixture();

    @Example
    void at_most_eight_slots_are_offered_in_their_order_of_time() {
        List<OpenSlot> slots = baker.paired().offer(QUARTER, 0).slots();

        assertThat(slots).hasSizeBetween(3, 8).isSortedAccordingTo(byStart());
    }

    @Example
    void the_soonest_days_are_offered_with_at_most_three_slots_each() {
        List<OpenSlot> slots = baker.paired().offer(QUARTER, 0).slots();

        assertThat(slots.stream()
                        .map(slot -> slot.window().start().atZone(PARIS).getDayOfMonth()))
                .containsExactly(2, 2, 2, 3, 3, 3, 4, 4);
    }

    @Example
    void later_pages_hold_the_days_that_follow_and_the_last_one_says_so() {
        Circumstances here = baker.paired();

        assertThat(daysOf(here.offer(QUARTER, 1))).containsExactly(5, 5, 5, 9, 9, 9, 10, 10);
        assertThat(here.offer(QUARTER, 0).isLast()).isFalse();
        assertThat(here.offer(QUARTER, 1).isLast()).isFalse();
        assertThat(here.offer(QUARTER, 2).isLast()).isTrue();
        assertThat(daysOf(here.offer(QUARTER, 2))).containsExactly(11, 11, 11, 12, 12, 12, 16, 16);
        assertThat(here.offer(QUARTER, 99)).isEqualTo(here.offer(QUARTER, 2));
        assertThat(here.offer(QUARTER, 0).until()).isEqualTo(LocalDate.of(2027, 3, 16));
    }

    @Example
    void no_calm_day_is_passed_over_from_page_to_page_and_none_comes_twice() {
        baker.peaks.add(new Peak(LocalDate.of(2027, 3, 10), LocalDate.of(2027, 3, 12), "Fête"));

        List<Integer> calm = pages().filter(slot -> slot.window().minutes() == 15)
                .map(CircumstancesTest::dayOf)
                .distinct()
                .toList();

        assertThat(calm).containsExactly(2, 3, 4, 5, 9, 16);
        assertThat(pages()).doesNotHaveDuplicates();
    }

    private Stream<OpenSlot> pages() {
        return Stream.iterate(baker.paired().offer(QUARTER, 0), Objects::nonNull, this::after)
                .flatMap(offer -> offer.slots().stream());
    }

    private Offer after(Offer offer) {
        return offer.isLast() ? null : baker.paired().offer(QUARTER, offer.page() + 1);
    }

    @Example
    void the_time_a_session_has_is_no_other_time_for_it() {
        Taken moved = baker.bookedByTheBaker(
                baker.paired().offer(QUARTER, 0).slots().get(0).window());
        Circumstances here = baker.paired().without(moved.session());

        assertThat(here.offer(QUARTER, 0).slots())
                .isNotEmpty()
                .extracting(OpenSlot::window)
                .doesNotContain(moved.window());
    }

    @Example
    void what_began_before_now_has_passed_and_what_begins_now_is_too_soon() {
        baker.now = at("2027-03-02T10:15");

        assertThat(refusalOf("2027-03-02T10:10")).isEqualTo(BookingRule.IS_PAST);
        assertThat(refusalOf("1970-01-01T01:00")).isEqualTo(BookingRule.IS_PAST);
        assertThat(refusalOf("2027-03-02T10:15")).isEqualTo(BookingRule.TOO_SOON);
    }

    private static List<Integer> daysOf(Offer offer) {
        return offer.slots().stream().map(CircumstancesTest::dayOf).toList();
    }

    private static int dayOf(OpenSlot slot) {
        return slot.window().start().atZone(PARIS).getDayOfMonth();
    }

    @Example
    void without_a_mentor_nothing_is_offered_and_booked_sessions_are_still_shown() {
        baker.bookedByTheBaker(window("2027-03-03T10:00", 15));

        Offer offer = baker.alone().offer(QUARTER, 0);

        assertThat(offer.slots()).isEmpty();
        assertThat(offer.nextDay()).isNull();
        assertThat(offer.partners().hasMentor()).isFalse();
        assertThat(offer.upcoming()).extracting(SessionRow::mentor).containsExactly("Inès");
    }

    @Example
    void only_the_merchants_own_sessions_are_shown_to_them() {
        baker.bookedByAnother(window("2027-03-03T10:00", 15));

        assertThat(baker.paired().offer(QUARTER, 0).upcoming()).isEmpty();
    }

    @Example
    void where_the_horizon_holds_nothing_the_next_day_that_does_is_told() {
        baker.rules = BookingRules.usual(120, 3);
        baker.opening = "Mo-Sa 09:00-18:00";
        baker.rush = "off";
        baker.availability = "2027 Mar 15-2027 Mar 31";

        Offer offer = baker.paired().offer(QUARTER, 0);

        assertThat(offer.slots()).isEmpty();
        assertThat(offer.nextDay()).isEqualTo(LocalDate.of(2027, 3, 15));
    }

    @Example
    void a_day_after_the_programmes_end_is_never_promised() {
        baker.endsOn = LocalDate.of(2027, 3, 14);
        baker.rules = BookingRules.usual(120, 3);
        baker.availability = "2027 Mar 15-2027 Mar 31";

        assertThat(baker.paired().offer(QUARTER, 0).nextDay()).isNull();
    }

    @Example
    void the_notice_counts_from_now() {
        baker.now = at("2027-03-02T08:15");

        assertThat(refusalOf("2027-03-02T10:15")).isNull();
        assertThat(refusalOf("2027-03-02T10:10")).isEqualTo(BookingRule.TOO_SOON);
    }

    @Example
    void the_horizon_ends_with_its_last_day() {
        baker.rules = BookingRules.usual(120, 2);

        assertThat(refusalOf("2027-03-04T16:00")).isNull();
        assertThat(refusalOf("2027-03-05T10:00")).isEqualTo(BookingRule.TOO_FAR);
    }

    @Example
    void nothing_is_bookable_before_the_programme_begins_or_after_it_ends() {
        baker.startsOn = LocalDate.of(2027, 3, 4);
        baker.endsOn = LocalDate.of(2027, 3, 5);

        assertThat(refusalOf("2027-03-03T10:00")).isEqualTo(BookingRule.TOO_SOON);
        assertThat(refusalOf("2027-03-04T10:00")).isNull();
        assertThat(refusalOf("2027-03-05T16:00")).isNull();
        assertThat(refusalOf("2027-03-06T10:00")).isEqualTo(BookingRule.TOO_FAR);
    }

    @Example
    void rush_closing_time_and_the_mentors_absence_are_not_quiet() {
        assertThat(refusalOf("2027-03-03T11:45")).isNull();
        assertThat(refusalOf("2027-03-03T11:50")).isEqualTo(BookingRule.NOT_QUIET);
        assertThat(refusalOf("2027-03-03T13:30")).isEqualTo(BookingRule.NOT_QUIET);
        assertThat(refusalOf("2027-03-08T10:00")).isEqualTo(BookingRule.NOT_QUIET);
        baker.availability = "Mo-Fr 14:00-18:00";
        assertThat(refusalOf("2027-03-03T11:45")).isEqualTo(BookingRule.NOT_QUIET);
    }

    @Example
    void in_a_peak_ten_minutes_may_be_booked_and_no_more() {
        baker.peaks.add(new Peak(LocalDate.of(2027, 3, 3), LocalDate.of(2027, 3, 3), "Fête"));

        assertThat(refusalOf("2027-03-03T10:00")).isEqualTo(BookingRule.TOO_LONG_IN_PEAK);
        assertThat(baker.paired().propose(window("2027-03-03T10:00", 10)).against())
                .isNull();
        assertThat(refusalOf("2027-03-04T10:00")).isNull();
    }

    @Example
    void beside_calm_days_two_short_slots_in_a_peak_are_offered_at_most() {
        baker.peaks.add(new Peak(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 6), "Fête"));

        List<OpenSlot> slots = baker.paired().offer(QUARTER, 0).slots();

        assertThat(slots).isSortedAccordingTo(byStart());
        assertThat(slots.stream().map(slot -> slot.window().minutes())).startsWith(10L, 10L, 15L);
    }

    @Example
    void where_all_is_peak_a_short_slot_a_day_is_offered() {
        baker.peaks.add(new Peak(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 4, 30), "Fête"));

        List<OpenSlot> slots = baker.paired().offer(QUARTER, 0).slots();

        assertThat(slots).hasSize(8).allMatch(slot -> slot.window().minutes() == 10);
    }

    @Example
    void a_mentor_has_ten_minutes_to_walk_from_shop_to_shop() {
        baker.bookedByAnother(window("2027-03-03T10:00", 15));

        assertThat(refusalOf("2027-03-03T10:20")).isEqualTo(BookingRule.MENTOR_ON_THE_WAY);
        assertThat(refusalOf("2027-03-03T10:25")).isNull();
        assertThat(refusalOf("2027-03-03T09:40")).isEqualTo(BookingRule.MENTOR_ON_THE_WAY);
        assertThat(refusalOf("2027-03-03T09:35")).isNull();
    }

    @Example
    void what_a_mentor_has_on_elsewhere_is_not_offered_and_not_booked() {
        baker.notFree = WindowSet.of(window("2027-03-03T10:00", 30));

        assertThat(refusalOf("2027-03-03T09:50")).isEqualTo(BookingRule.MENTOR_NOT_FREE);
        assertThat(refusalOf("2027-03-03T09:45")).isNull();
        assertThat(refusalOf("2027-03-03T10:30")).isNull();
        assertThat(baker.paired().free().slots(QUARTER, baker.paired().bookable()))
                .noneMatch(slot -> slot.window().overlaps(window("2027-03-03T10:00", 30)));
    }

    @Example
    void what_a_mentor_has_on_elsewhere_is_no_session() {
        baker.notFree = WindowSet.of(window("2027-03-03T10:00", 30));

        assertThat(baker.paired().upcoming()).isEmpty();
        assertThat(baker.paired().hasEnoughAhead()).isFalse();
    }

    @Example
    void what_either_of_the_two_has_booked_is_taken_and_the_merchants_minute_after_is_not() {
        baker.bookedByAnother(window("2027-03-03T10:00", 15));
        baker.bookedByTheBaker(window("2027-03-04T10:00", 15));

        assertThat(refusalOf("2027-03-03T09:50")).isEqualTo(BookingRule.SLOT_TAKEN);
        assertThat(refusalOf("2027-03-04T10:15")).isNull();
        assertThat(refusalOf("2027-03-04T09:45")).isNull();
        assertThat(refusalOf("2027-03-04T10:10")).isEqualTo(BookingRule.SLOT_TAKEN);
    }

    @Example
    void the_merchants_own_session_is_told_from_somebody_elses() {
        Taken own = baker.bookedByTheBaker(window("2027-03-03T10:00", 15));
        baker.bookedByAnother(window("2027-03-04T10:00", 15));

        assertThat(baker.paired().propose(own.window()).own()).isEqualTo(own.session());
        assertThat(baker.paired().propose(window("2027-03-03T10:05", 15)).own()).isNull();
        assertThat(baker.paired().propose(window("2027-03-04T10:00", 15)).own()).isNull();
    }

    @Example
    void a_session_to_be_moved_stands_in_nobodys_way_and_does_not_count() {
        Taken moved = baker.bookedByTheBaker(window("2027-03-04T10:00", 15));
        baker.bookedByTheBaker(window("2027-03-05T10:00", 15));
        Circumstances here = baker.paired();

        assertThat(here.propose(window("2027-03-04T10:05", 15)).against()).isEqualTo(BookingRule.ENOUGH_AHEAD);
        assertThat(here.without(moved.session())
                        .propose(window("2027-03-04T10:05", 15))
                        .against())
                .isNull();
    }

    @Example
    void the_three_nearest_free_slots_are_offered_instead_in_their_order_of_time() {
        TimeWindow wanted = window("2027-03-03T10:30", 15);
        baker.bookedByAnother(wanted);

        Proposal refused = baker.paired().propose(wanted);

        assertThat(refused.against()).isEqualTo(BookingRule.SLOT_TAKEN);
        assertThat(refused.instead())
                .hasSize(3)
                .isSortedAccordingTo(byStart())
                .allMatch(slot -> Duration.between(wanted.start(), slot.window().start())
                                .abs()
                                .compareTo(Duration.ofMinutes(45))
                        <= 0);
    }

    @Example
    void for_a_length_that_is_not_offered_ten_minutes_are_offered_instead() {
        Proposal refused = baker.paired().propose(window("2027-03-03T10:30", 25));

        assertThat(refused.against()).isEqualTo(BookingRule.LENGTH_NOT_OFFERED);
        assertThat(refused.instead()).hasSize(3).allMatch(slot -> slot.window().minutes() == 10);
    }

    /** The heart of the promise: what a page shows can be booked. */
    @Property(tries = 300)
    void every_slot_offered_or_offered_instead_can_be_booked(
            @ForAll @IntRange(max = 60 * 24 * 28) int minutesLater,
            @ForAll @IntRange(max = 4) int length,
            @ForAll @Size(max = 40) List<@IntRange(max = 12 * 24 * 14) Integer> takenFives) {
        CircumstancesFixture any = new CircumstancesFixture();
        any.now = any.now.plus(Duration.ofMinutes(minutesLater));
        takenFives.forEach(fives -> any.bookedByAnother(
                TimeWindow.of(at("2027-03-02T00:00").plus(Duration.ofMinutes(5L * fives)), QUARTER)));
        Circumstances here = any.paired();
        Duration wanted = BookingRule.LENGTHS.get(length);

        Offer offer = here.offer(wanted, 0);
        TimeWindow noise = TimeWindow.of(any.now.plus(Duration.ofDays(1)), wanted);

        assertThat(offer.slots()).allMatch(slot -> here.propose(slot.window()).against() == null);
        assertThat(here.propose(noise).instead())
                .hasSizeLessThanOrEqualTo(3)
                .allMatch(slot -> here.propose(slot.window()).against() == null);
        assertThat(offer.slots())
                .allMatch(slot -> slot.window().minutes() == wanted.toMinutes()
                        && any.ahead.stream().noneMatch(taken -> taken.window().overlaps(slot.window())));
    }

    @Property(tries = 300)
    void what_may_be_booked_overlaps_nothing_and_lies_in_declared_quiet_hours(
            @ForAll @IntRange(max = 12 * 24 * 21) int fives, @ForAll @IntRange(max = 4) int length) {
        CircumstancesFixture any = new CircumstancesFixture();
        any.bookedByAnother(window("2027-03-03T10:00", 20));
        TimeWindow window = TimeWindow.of(
                at("2027-03-02T00:00").plus(Duration.ofMinutes(5L * fives)), BookingRule.LENGTHS.get(length));

        if (any.paired().propose(window).against() == null) {
            var start = window.start().atZone(PARIS);
            var end = window.end().atZone(PARIS);
            assertThat(start.getHour() * 60 + start.getMinute()).isGreaterThanOrEqualTo(9 * 60 + 30);
            assertThat(end.getHour() * 60 + end.getMinute()).isLessThanOrEqualTo(17 * 60);
            assertThat(start.getDayOfWeek().getValue()).isBetween(2, 5);
            assertThat(window.overlaps(window("2027-03-03T10:00", 20))).isFalse();
        }
    }

    private BookingRule refusalOf(String start) {
        return baker.paired().propose(window(start, 15)).against();
    }

    private static Comparator<OpenSlot> byStart() {
        return Comparator.comparing(slot -> slot.window().start());
    }

    @Example
    void a_session_with_a_former_mentor_is_offered_no_other_time() {
        var former = new LivePairing(
                PairingId.create(),
                ProgrammeId.create(),
                CircumstancesFixture.BAKER,
                MentorId.create(),
                PairingStatus.PUBLISHED);
        TimeWindow its = window("2027-03-03T10:00", 15);
        var session = new Session(former, its, Mode.ON_SITE, baker.now);

        Circumstances here = baker.paired().toMove(session);

        Offer offer = here.offer(Duration.ofMinutes(15), 0);
        assertThat(offer.slots()).isEmpty();
        assertThat(offer.against()).isEqualTo(BookingRule.OTHER_MENTOR_NOW);
        assertThat(here.propose(window("2027-03-04T10:00", 15)).against()).isEqualTo(BookingRule.OTHER_MENTOR_NOW);
        assertThat(here.after(baker.now)).isEmpty();
        assertThat(baker.paired().offer(Duration.ofMinutes(15), 0).slots()).isNotEmpty();
    }
}
