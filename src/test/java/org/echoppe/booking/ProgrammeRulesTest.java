package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.booking.BookingRule.ENOUGH_AHEAD;
import static org.echoppe.booking.BookingRule.LENGTH_NOT_OFFERED;
import static org.echoppe.booking.BookingRule.MENTOR_DAY_FULL;
import static org.echoppe.booking.BookingRule.MENTOR_ON_THE_WAY;
import static org.echoppe.booking.BookingRule.MENTOR_PAUSE;
import static org.echoppe.booking.BookingRule.MENTOR_WEEK_FULL;
import static org.echoppe.booking.BookingRule.NOTHING_IN_PEAK;
import static org.echoppe.booking.BookingRule.PEAK_HAD_ITS_MOMENT;
import static org.echoppe.booking.BookingRule.SHOP_DAY_FULL;
import static org.echoppe.booking.BookingRule.SHOP_WEEK_FULL;
import static org.echoppe.booking.BookingRule.TOO_LONG_IN_PEAK;
import static org.echoppe.booking.CircumstancesFixture.BAKER;
import static org.echoppe.booking.CircumstancesFixture.PARIS;
import static org.echoppe.booking.CircumstancesFixture.at;
import static org.echoppe.booking.CircumstancesFixture.window;
import static org.echoppe.booking.ProgrammeRulesFixture.capped;
import static org.echoppe.booking.ProgrammeRulesFixture.of;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.quiet.PeakPolicy;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Place;
import org.echoppe.programme.Position;
import org.echoppe.programme.TravelMode;

/** What a coordinator sets holds for what is offered and for what is booked alike. */
class ProgrammeRulesTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final CircumstancesFixture baker = new CircumstancesFixture();

    @Example
    void a_mentor_whose_day_is_full_can_be_booked_the_day_after() {
        baker.rules = capped(0, 0, 2, 0);
        baker.mode = Mode.PHONE;
        baker.bookedByAnother(window("2027-03-03T10:00", 15));
        assertThat(refusalOf("2027-03-03T15:00")).isNull();

        baker.bookedByAnother(window("2027-03-03T11:00", 15));

        assertThat(refusalOf("2027-03-03T15:00")).isEqualTo(MENTOR_DAY_FULL);
        assertThat(refusalOf("2027-03-04T10:00")).isNull();
    }

    @Example
    void a_mentors_week_ends_on_sunday() {
        baker.rules = capped(0, 0, 0, 1);
        baker.bookedByAnother(window("2027-03-02T09:35", 15));

        assertThat(refusalOf("2027-03-05T15:00")).isEqualTo(MENTOR_WEEK_FULL);
        assertThat(refusalOf("2027-03-09T10:00")).isNull();
    }

    @Example
    void what_is_over_since_monday_counts_for_the_day_and_the_week() {
        baker.now = at("2027-03-03T10:00");
        baker.booked(BAKER, baker.place, window("2027-03-02T09:35", 15), SessionStatus.HELD);
        baker.booked(BAKER, baker.place, window("2027-03-03T09:35", 15), SessionStatus.MISSED_BY_MENTOR);

        baker.rules = capped(1, 0, 0, 0);
        assertThat(refusalOf("2027-03-03T15:00")).isEqualTo(SHOP_DAY_FULL);
        assertThat(refusalOf("2027-03-04T10:00")).isNull();

        baker.rules = capped(0, 2, 0, 0);
        assertThat(refusalOf("2027-03-04T10:00")).isEqualTo(SHOP_WEEK_FULL);
        assertThat(refusalOf("2027-03-09T10:00")).isNull();
    }

    @Example
    void a_week_is_looked_at_from_its_monday_in_the_towns_time() {
        assertThat(Agenda.beginning(at("2027-03-07T23:59"), PARIS)).isEqualTo(at("2027-03-01T00:00"));
        assertThat(Agenda.beginning(at("2027-03-08T00:00"), PARIS)).isEqualTo(at("2027-03-08T00:00"));
        assertThat(Agenda.beginning(at("2027-03-28T12:00"), PARIS)).isEqualTo(at("2027-03-22T00:00"));
    }

    @Example
    void another_time_on_a_full_day_is_no_further_session() {
        baker.rules = capped(1, 1, 1, 1);
        Taken moved = baker.bookedByTheBaker(window("2027-03-03T10:00", 15));

        assertThat(refusalOf("2027-03-03T15:00")).isEqualTo(SHOP_DAY_FULL);
        assertThat(baker.paired()
                        .without(moved.session())
                        .propose(window("2027-03-03T15:00", 15))
                        .against())
                .isNull();
    }

    @Example
    void as_many_sessions_ahead_as_the_programme_says_are_enough() {
        baker.bookedByTheBaker(window("2027-03-03T10:00", 15));
        baker.rules = with(1, 0, TravelMode.FOOT, PeakPolicy.TEN_MINUTES_A_DAY);

        assertThat(refusalOf("2027-03-04T10:00")).isEqualTo(ENOUGH_AHEAD);
        assertThat(baker.paired().offer(QUARTER, 0).enough()).isTrue();

        baker.rules = BookingRules.USUAL;
        assertThat(refusalOf("2027-03-04T10:00")).isNull();
        assertThat(baker.paired().offer(QUARTER, 0).enough()).isFalse();
    }

    @Example
    void one_of_many_sessions_can_still_be_moved() {
        List<Taken> four = IntStream.of(2, 3, 4, 5)
                .mapToObj(day -> baker.bookedByTheBaker(window("2027-03-0" + day + "T15:00", 15)))
                .toList();

        assertThat(baker.paired()
                        .without(four.get(3).session())
                        .propose(window("2027-03-05T10:00", 15))
                        .against())
                .isNull();
    }

    @Example
    void only_the_lengths_of_the_programme_are_offered_and_booked() {
        baker.rules = of(List.of(10, 20), 2, 0, 0, 0, 0, 0, TravelMode.FOOT, PeakPolicy.TEN_MINUTES_A_DAY);

        assertThat(refusalOf("2027-03-03T10:00")).isEqualTo(LENGTH_NOT_OFFERED);
        assertThat(minutesOfferedFor(5)).containsOnly(10L);
        assertThat(minutesOfferedFor(15)).containsOnly(10L);
        assertThat(minutesOfferedFor(20)).containsOnly(20L);
        assertThat(minutesOfferedFor(90)).containsOnly(20L);
        assertThat(baker.paired().offer(QUARTER, 0).lengths()).containsExactly(10, 20);
    }

    private Set<Long> minutesOfferedFor(int minutes) {
        return baker.paired().offer(Duration.ofMinutes(minutes), 0).slots().stream()
                .map(slot -> slot.window().minutes())
                .collect(Collectors.toSet());
    }

    @Example
    void a_mentor_has_a_pause_before_and_after_each_session_wherever_it_is() {
        baker.mode = Mode.PHONE;
        baker.rules = with(2, 10, TravelMode.FOOT, PeakPolicy.TEN_MINUTES_A_DAY);
        baker.bookedByAnother(window("2027-03-03T10:00", 15));

        assertThat(refusalOf("2027-03-03T10:20")).isEqualTo(MENTOR_PAUSE);
        assertThat(refusalOf("2027-03-03T10:25")).isNull();
        assertThat(refusalOf("2027-03-03T09:40")).isEqualTo(MENTOR_PAUSE);
        assertThat(refusalOf("2027-03-03T09:35")).isNull();
    }

    @Example
    void the_way_counts_as_a_pause() {
        baker.rules = with(2, 10, TravelMode.FOOT, PeakPolicy.TEN_MINUTES_A_DAY);
        baker.bookedByAnother(window("2027-03-03T10:00", 15));

        assertThat(refusalOf("2027-03-03T10:25")).isNull();
    }

    @Example
    void the_way_is_as_long_as_it_is_far() {
        baker.bookedAt(new Place("7 bis, rue du Port", "33110", (Position) null), window("2027-03-03T10:00", 15));
        assertThat(refusalOf("2027-03-03T10:15")).isEqualTo(MENTOR_ON_THE_WAY);
        assertThat(refusalOf("2027-03-03T10:20")).isNull();

        baker.ahead.clear();
        baker.bookedAt(new Place("1 rue Haute", "33200", (Position) null), window("2027-03-03T10:00", 15));
        assertThat(refusalOf("2027-03-03T10:30")).isEqualTo(MENTOR_ON_THE_WAY);
        assertThat(refusalOf("2027-03-03T10:35")).isNull();
    }

    @Example
    void who_is_called_need_not_be_walked_to() {
        baker.mode = Mode.PHONE;
        baker.bookedByAnother(window("2027-03-03T10:00", 15));

        assertThat(refusalOf("2027-03-03T10:15")).isNull();
    }

    @Example
    void a_peak_allows_what_the_programme_says() {
        baker.peaks.add(new Peak(LocalDate.of(2027, 3, 3), LocalDate.of(2027, 3, 3), "Fête"));

        baker.rules = with(2, 0, TravelMode.FOOT, PeakPolicy.NOTHING);
        assertThat(refusalOf("2027-03-03T10:00")).isEqualTo(NOTHING_IN_PEAK);
        assertThat(refusalOf("2027-03-03T10:00", 5)).isEqualTo(NOTHING_IN_PEAK);
        assertThat(offeredDays()).doesNotContain(3);

        baker.rules = with(2, 0, TravelMode.FOOT, PeakPolicy.TEN_MINUTES_A_DAY);
        assertThat(refusalOf("2027-03-03T10:00")).isEqualTo(TOO_LONG_IN_PEAK);
        assertThat(refusalOf("2027-03-03T10:00", 10)).isNull();

        baker.rules = with(2, 0, TravelMode.FOOT, PeakPolicy.EVERYTHING);
        assertThat(refusalOf("2027-03-03T10:00", 30)).isNull();
        assertThat(offeredDays()).contains(3);
    }

    @Example
    void a_day_in_a_peak_has_its_ten_minutes_once() {
        baker.peaks.add(new Peak(LocalDate.of(2027, 3, 3), LocalDate.of(2027, 3, 4), "Fête"));
        baker.bookedByTheBaker(window("2027-03-03T10:00", 10));

        assertThat(refusalOf("2027-03-03T15:30", 10)).isEqualTo(PEAK_HAD_ITS_MOMENT);
        assertThat(refusalOf("2027-03-04T15:30", 10)).isNull();
        assertThat(offeredDays()).doesNotContain(3);
    }

    private List<Integer> offeredDays() {
        return baker.paired().offer(QUARTER, 0).slots().stream()
                .map(slot -> slot.window().start().atZone(PARIS).getDayOfMonth())
                .distinct()
                .toList();
    }

    /** Whatever the rules are: nothing offered is refused, and what keeps every rule by a plain count is not. */
    @Property(tries = 400)
    void what_is_offered_can_be_booked_and_keeps_the_rules(
            @ForAll("rules") BookingRules rules,
            @ForAll @IntRange(max = 60 * 24 * 10) int minutesLater,
            @ForAll @Size(max = 25) List<@IntRange(max = 12 * 24 * 12) Integer> others,
            @ForAll @Size(max = 4) List<@IntRange(max = 12 * 24 * 12) Integer> own) {
        CircumstancesFixture any = new CircumstancesFixture();
        any.rules = rules;
        any.now = any.now.plus(Duration.ofMinutes(minutesLater));
        any.peaks.add(new Peak(LocalDate.of(2027, 3, 10), LocalDate.of(2027, 3, 12), "Fête"));
        others.forEach(fives -> any.bookedByAnother(fives(fives)));
        own.forEach(fives -> any.bookedByTheBaker(fives(fives)));
        Circumstances here = any.paired();

        Offer offer = here.offer(QUARTER, 0);

        if (!offer.enough()) {
            assertThat(offer.slots()).allSatisfy(slot -> {
                assertThat(here.propose(slot.window()).against()).isNull();
                assertThat(countOn(slot, any.ahead.stream())).isLessThan(limit(rules.mentorADay()));
                assertThat(countOn(
                                slot,
                                any.ahead.stream()
                                        .filter(taken -> taken.merchant().equals(BAKER))))
                        .isLessThan(limit(rules.shopADay()));
            });
        }
        TimeWindow wanted = TimeWindow.of(any.now.plus(Duration.ofDays(2)), QUARTER);
        assertThat(here.propose(wanted).instead())
                .allMatch(slot -> here.propose(slot.window()).against() == null);
    }

    private static long countOn(OpenSlot slot, Stream<Taken> sessions) {
        LocalDate day = LocalDate.ofInstant(slot.window().start(), PARIS);
        return sessions.filter(taken ->
                        LocalDate.ofInstant(taken.window().start(), PARIS).equals(day))
                .count();
    }

    private static long limit(int most) {
        return most == 0 ? Long.MAX_VALUE : most;
    }

    private static TimeWindow fives(int number) {
        return TimeWindow.of(at("2027-03-01T00:00").plus(Duration.ofMinutes(5L * number)), QUARTER);
    }

    @Provide
    Arbitrary<BookingRules> rules() {
        Arbitrary<Integer> most = Arbitraries.of(0, 1, 2, 3);
        return Combinators.combine(
                        Arbitraries.of(BookingRules.LENGTHS).set().ofMinSize(1),
                        most,
                        most,
                        most,
                        Arbitraries.of(0, 3, 8),
                        Arbitraries.of(0, 5, 12),
                        Arbitraries.of(TravelMode.class),
                        Arbitraries.of(PeakPolicy.class))
                .as((lengths, shopDay, shopWeek, mentorDay, mentorWeek, pause, travel, peaks) ->
                        of(List.copyOf(lengths), 20, shopDay, shopWeek, mentorDay, mentorWeek, pause, travel, peaks));
    }

    private BookingRule refusalOf(String start) {
        return refusalOf(start, 15);
    }

    private BookingRule refusalOf(String start, int minutes) {
        return baker.paired().propose(window(start, minutes)).against();
    }

    private static BookingRules with(int upcoming, int pause, TravelMode travel, PeakPolicy peaks) {
        return of(BookingRules.LENGTHS, upcoming, 0, 0, 0, 0, pause, travel, peaks);
    }
}
