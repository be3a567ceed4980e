package org.echoppe.calendar.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TestData;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;
import org.junit.jupiter.api.Test;

class QuietTimeTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Holidays GIRONDE = Holidays.of("33");
    private static final DeclaredHours BAKERY =
            DeclaredHours.of("Tu-Sa 07:00-13:00,15:30-19:30; Su 07:00-13:00; PH off");
    private static final DeclaredHours BAKERY_RUSH =
            DeclaredHours.of("Tu-Sa 07:00-09:00,11:30-13:00,17:00-19:30; Su 07:00-09:00,11:30-13:00");
    private static final DeclaredHours MENTOR = DeclaredHours.of("Mo-Fr 09:00-18:00");
    /** Tuesday to Tuesday, no holiday inside. */
    private static final TimeWindow JUNE = TestData.window(PARIS, "2027-06-08T08:00", "2027-06-15T20:00");

    private static final Peak FAIR = new Peak(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 30), "Foire de juin");

    @Test
    void shared_time_is_open_without_rush_and_what_is_taken_where_the_mentor_is_free() {
        SlotQuestion asked = question(
                shop(List.of(), busy("2027-06-08T09:30", "2027-06-08T10:00")),
                new MentorTime(MENTOR, busy("2027-06-08T16:00", "2027-06-08T16:30")),
                TestData.window(PARIS, "2027-06-08T09:10", "2027-06-08T20:00"));

        assertThat(QuietTime.shared(asked).windows())
                .containsExactly(
                        TestData.window(PARIS, "2027-06-08T09:10", "2027-06-08T09:30"),
                        TestData.window(PARIS, "2027-06-08T10:00", "2027-06-08T11:30"),
                        TestData.window(PARIS, "2027-06-08T15:30", "2027-06-08T16:00"),
                        TestData.window(PARIS, "2027-06-08T16:30", "2027-06-08T17:00"));
    }

    @Test
    void quiet_time_is_the_shops_own_side_of_the_formula() {
        WindowSet quiet = QuietTime.quiet(shop(List.of(), WindowSet.EMPTY), JUNE, PARIS, GIRONDE);

        assertThat(quiet.contains(TestData.window(PARIS, "2027-06-13T09:00", "2027-06-13T11:30")))
                .isTrue();
        assertThat(quiet.intersect(WindowSet.of(TestData.window(PARIS, "2027-06-14T00:00", "2027-06-15T00:00")))
                        .isEmpty())
                .isTrue();
        assertThat(QuietTime.quiet(shop(List.of(FAIR), WindowSet.EMPTY), JUNE, PARIS, GIRONDE)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void the_first_slots_lie_on_different_days_at_their_quietest_moment() {
        List<Slot> slots = QuietTime.slots(
                question(shop(List.of(), WindowSet.EMPTY), new MentorTime(MENTOR, WindowSet.EMPTY), JUNE));

        assertThat(slots.stream().limit(5).map(QuietTimeTest::day).collect(Collectors.toSet()))
                .hasSize(5);
        assertThat(slots.get(0).window()).isEqualTo(TestData.window(PARIS, "2027-06-08T10:00", "2027-06-08T10:15"));
        assertThat(slots.stream().map(slot -> slot.window().start().getEpochSecond() % 300))
                .containsOnly(0L);
    }

    @Test
    void a_day_without_rush_comes_before_one_that_is_half_rush() {
        DeclaredHours opening = DeclaredHours.of("Tu-Sa 09:00-19:00");
        DeclaredHours rush = DeclaredHours.of("Tu 12:00-19:00; Sa 14:00-19:00");
        ShopTime shop = new ShopTime(opening, rush, List.of(), WindowSet.EMPTY);
        MentorTime always = new MentorTime(DeclaredHours.ALWAYS, WindowSet.EMPTY);

        List<Slot> slots = QuietTime.slots(question(shop, always, JUNE));

        assertThat(slots.stream().limit(6).map(slot -> day(slot).getDayOfWeek().getValue()))
                .containsExactly(3, 4, 5, 6, 2, 2);
    }

    @Test
    void a_slot_says_why_it_is_a_good_moment() {
        DeclaredHours shop = DeclaredHours.of("Tu-Sa 09:00-19:00");
        ShopTime lunchRush = new ShopTime(shop, DeclaredHours.of("Tu-Sa 12:00-14:00"), List.of(), WindowSet.EMPTY);

        assertThat(reasonAt("2027-06-08T11:15", lunchRush)).isEqualTo("avant le coup de feu de midi");
        assertThat(reasonAt("2027-06-08T14:30", lunchRush)).isEqualTo("après le coup de feu de midi");
        assertThat(reasonAt("2027-06-08T16:30", lunchRush)).isEqualTo("calme le mardi après-midi");
        assertThat(reasonAt("2027-06-09T09:15", lunchRush)).isEqualTo("calme le mercredi matin");
    }

    @Test
    void in_a_peak_the_quietest_moment_of_each_day_is_left_ten_minutes_long() {
        SlotQuestion inPeak =
                question(shop(List.of(FAIR), WindowSet.EMPTY), new MentorTime(MENTOR, WindowSet.EMPTY), JUNE);

        List<Slot> slots = QuietTime.slots(inPeak);

        assertThat(QuietTime.shared(inPeak).isEmpty()).isTrue();
        assertThat(slots).extracting(QuietTimeTest::day).hasSize(5).doesNotHaveDuplicates();
        assertThat(slots).allSatisfy(slot -> {
            assertThat(slot.peak()).isEqualTo(FAIR);
            assertThat(slot.reason().in(Locale.FRENCH)).contains("Foire de juin");
            assertThat(slot.window().minutes()).isEqualTo(10);
            assertThat(QuietTime.whyNot(inPeak, slot.window())).isEmpty();
        });
        assertThat(slots.get(0).window()).isEqualTo(TestData.window(PARIS, "2027-06-08T10:00", "2027-06-08T10:10"));
    }

    @Test
    void calm_days_come_before_the_days_of_a_peak_and_keep_the_length_asked_for() {
        SlotQuestion intoJuly = question(
                shop(List.of(FAIR), WindowSet.EMPTY),
                new MentorTime(MENTOR, WindowSet.EMPTY),
                TestData.window(PARIS, "2027-06-28T08:00", "2027-07-03T20:00"));

        List<Slot> slots = QuietTime.slots(intoJuly);

        assertThat(slots.stream().takeWhile(slot -> !slot.isInPeak()))
                .isNotEmpty()
                .allMatch(
                        slot -> day(slot).getMonthValue() == 7 && slot.window().minutes() == 15);
        assertThat(slots.stream().dropWhile(slot -> !slot.isInPeak()))
                .hasSize(2)
                .allMatch(slot -> day(slot).getMonthValue() == 6 && slot.isInPeak());
        assertThat(ruleAgainst(intoJuly, "2027-06-29T10:00", 15)).isEqualTo(SlotRule.PEAK);
    }

    @Test
    void the_way_to_and_from_another_shop_is_no_time_to_meet() {
        WindowSet walk = busy("2027-06-08T09:30", "2027-06-08T10:10");
        SlotQuestion asked = question(
                shop(List.of(), WindowSet.EMPTY),
                new MentorTime(MENTOR, busy("2027-06-08T09:40", "2027-06-08T10:00"), walk),
                JUNE);

        assertThat(ruleAgainst(asked, "2027-06-08T10:00", 5)).isEqualTo(SlotRule.MENTOR_ON_THE_WAY);
        assertThat(ruleAgainst(asked, "2027-06-08T09:55", 15)).isEqualTo(SlotRule.MENTOR_BUSY);
        assertThat(QuietTime.shared(asked).intersect(walk).isEmpty()).isTrue();
    }

    @Test
    void all_that_is_in_the_way_is_told_and_peaks_and_holidays_by_their_names() {
        SlotQuestion asked = question(
                shop(List.of(FAIR), WindowSet.EMPTY),
                new MentorTime(DeclaredHours.NEVER, WindowSet.EMPTY),
                TestData.window(PARIS, "2027-05-01T00:00", "2027-07-15T00:00"));

        assertThat(QuietTime.obstacles(asked, TestData.window(PARIS, "2027-06-08T11:20", "2027-06-08T11:40")))
                .extracting(InTheWay::rule)
                .containsExactly(SlotRule.RUSH, SlotRule.PEAK, SlotRule.MENTOR_AWAY);
        assertThat(saidOf(asked, "2027-06-08T10:00", "2027-06-08T10:20")).contains("(Foire de juin)");
        assertThat(saidOf(asked, "2027-05-06T10:00", "2027-05-06T10:20")).contains("Ascension");
        assertThat(saidOf(asked, "2027-05-03T10:00", "2027-05-03T10:20"))
                .isEqualTo("La boutique n’est pas ouverte à ce moment-là, ou pas jusqu’à la fin.");
    }

    @Test
    void the_first_thing_in_the_way_is_named() {
        SlotQuestion asked = question(
                shop(List.of(FAIR), busy("2027-07-06T10:00", "2027-07-06T10:30")),
                new MentorTime(DeclaredHours.of("Mo-Fr 09:00-16:00"), busy("2027-07-06T10:30", "2027-07-06T11:00")),
                TestData.window(PARIS, "2027-07-06T09:00", "2027-07-09T20:00"));

        assertThat(ruleAgainst(asked, "2027-07-06T14:00", 15)).isEqualTo(SlotRule.CLOSED);
        assertThat(ruleAgainst(asked, "2027-07-06T11:20", 15)).isEqualTo(SlotRule.RUSH);
        assertThat(ruleAgainst(asked, "2027-06-29T10:00", 15)).isEqualTo(SlotRule.PEAK);
        assertThat(ruleAgainst(asked, "2027-06-29T10:00", 10)).isEqualTo(SlotRule.TOO_SOON);
        assertThat(ruleAgainst(asked, "2027-07-06T10:20", 15)).isEqualTo(SlotRule.SHOP_BUSY);
        assertThat(ruleAgainst(asked, "2027-07-06T15:50", 15)).isEqualTo(SlotRule.MENTOR_AWAY);
        assertThat(ruleAgainst(asked, "2027-07-06T10:50", 15)).isEqualTo(SlotRule.MENTOR_BUSY);
        assertThat(ruleAgainst(asked, "2027-07-02T10:00", 15)).isEqualTo(SlotRule.TOO_SOON);
        assertThat(ruleAgainst(asked, "2027-07-13T10:00", 15)).isEqualTo(SlotRule.TOO_FAR);
        assertThat(QuietTime.whyNot(asked, TestData.window(PARIS, "2027-07-07T10:00", "2027-07-07T10:15")))
                .isEmpty();
    }

    @Test
    void the_part_that_breaks_the_rule_is_shown() {
        SlotQuestion asked = question(shop(List.of(), WindowSet.EMPTY), new MentorTime(MENTOR, WindowSet.EMPTY), JUNE);

        assertThat(QuietTime.whyNot(asked, TestData.window(PARIS, "2027-06-08T11:20", "2027-06-08T11:40")))
                .map(InTheWay::window)
                .contains(TestData.window(PARIS, "2027-06-08T11:30", "2027-06-08T11:40"));
    }

    @Test
    void a_typical_week_counts_shared_minutes_without_holidays() {
        DeclaredHours opening = DeclaredHours.of("Tu-Sa 09:00-12:00,14:00-19:00; PH off");
        DeclaredHours rush = DeclaredHours.of("Sa 09:00-19:00");

        assertThat(QuietTime.sharedMinutesPerWeek(opening, rush, DeclaredHours.of("Tu,Th 10:00-15:00"), PARIS))
                .isEqualTo(2 * 180);
        assertThat(QuietTime.sharedMinutesPerWeek(opening, DeclaredHours.NEVER, DeclaredHours.ALWAYS, PARIS))
                .isEqualTo(5 * 8 * 60);
    }

    @Test
    void slots_keep_to_the_clock_on_the_wall_across_its_changes() {
        ShopTime shop =
                new ShopTime(DeclaredHours.of("Mo-Su 09:00-10:00"), DeclaredHours.NEVER, List.of(), WindowSet.EMPTY);
        for (String sunday : List.of("2027-03-28", "2027-10-31")) {
            TimeWindow within = TestData.window(
                    PARIS,
                    LocalDate.parse(sunday).minusDays(2) + "T00:00",
                    LocalDate.parse(sunday).plusDays(2) + "T00:00");
            List<Slot> slots =
                    QuietTime.slots(question(shop, new MentorTime(DeclaredHours.ALWAYS, WindowSet.EMPTY), within));

            assertThat(slots)
                    .hasSize(16)
                    .allMatch(slot -> slot.window().start().atZone(PARIS).getHour() == 9);
        }
    }

    @Property(tries = 300)
    void no_slot_lies_outside_the_formula_and_slots_never_overlap(@ForAll("questions") SlotQuestion asked) {
        List<Slot> slots = QuietTime.slots(asked);
        WindowSet shared = QuietTime.shared(asked);

        assertThat(slots)
                .allMatch(slot -> shared.contains(slot.window()) != slot.isInPeak())
                .allMatch(slot -> QuietTime.whyNot(asked, slot.window()).isEmpty())
                .allMatch(slot -> slot.isInPeak()
                        ? slot.window().length().equals(inPeak(asked.length()))
                        : slot.window().length().equals(asked.length()));
        long minutes = WindowSet.of(slots.stream().map(Slot::window).toList()).minutes();
        assertThat(minutes)
                .isEqualTo(slots.stream()
                        .mapToLong(slot -> slot.window().minutes())
                        .sum());
    }

    /** Never zero if anything is possible: ten quiet minutes on the grid are enough, in a peak too unless the day had its moment. */
    @Property(tries = 1000)
    void something_is_offered_wherever_ten_minutes_are_free(@ForAll("questions") SlotQuestion asked) {
        ShopTime shop = asked.shop();
        SlotQuestion withoutPeaks = new SlotQuestion(
                new ShopTime(shop.opening(), shop.rush(), List.of(), shop.busy()),
                asked.mentor(),
                asked.within(),
                asked.length(),
                PARIS,
                GIRONDE);

        boolean isPossible =
                QuietTime.slots(withoutPeaks).stream().anyMatch(slot -> !hadItsMoment(asked.shop(), slot.window()));
        assertThat(QuietTime.slots(asked).isEmpty() && isPossible).isFalse();
    }

    /** A day of a peak on which the shop has a session already. */
    private static boolean hadItsMoment(ShopTime shop, TimeWindow window) {
        return days(window)
                .filter(day -> shop.peaks().stream().anyMatch(peak -> peak.includes(day)))
                .anyMatch(day -> shop.busy().windows().stream()
                        .flatMap(QuietTimeTest::days)
                        .anyMatch(day::equals));
    }

    private static Stream<LocalDate> days(TimeWindow window) {
        LocalDate last = LocalDate.ofInstant(window.end().minusSeconds(1), PARIS);
        return LocalDate.ofInstant(window.start(), PARIS).datesUntil(last.plusDays(1));
    }

    @Property(tries = 300)
    void a_minute_is_shared_exactly_if_nothing_is_in_its_way(
            @ForAll("questions") SlotQuestion asked, @ForAll("moments") Instant moment) {
        TimeWindow minute = TimeWindow.of(moment, Duration.ofMinutes(1));
        boolean inPeak =
                asked.shop().peaks().stream().anyMatch(peak -> peak.includes(LocalDate.ofInstant(moment, PARIS)));

        boolean free = QuietTime.whyNot(asked, minute).isEmpty();

        assertThat(QuietTime.shared(asked).contains(minute)).isEqualTo(free && !inPeak);
    }

    @Property(tries = 200)
    void the_order_of_peaks_and_sessions_changes_nothing(@ForAll("questions") SlotQuestion asked) {
        List<Peak> peaks = new ArrayList<>(asked.shop().peaks());
        List<TimeWindow> busy = new ArrayList<>(asked.shop().busy().windows());
        Collections.reverse(peaks);
        Collections.reverse(busy);
        ShopTime shop = new ShopTime(asked.shop().opening(), asked.shop().rush(), peaks, WindowSet.of(busy));

        assertThat(QuietTime.shared(
                        new SlotQuestion(shop, asked.mentor(), asked.within(), asked.length(), PARIS, GIRONDE)))
                .isEqualTo(QuietTime.shared(asked));
    }

    @Provide
    Arbitrary<SlotQuestion> questions() {
        Arbitrary<DeclaredHours> hours = Arbitraries.of(
                        "Tu-Sa 09:00-12:30,14:00-19:00; PH off",
                        "24/7",
                        "Mo-Su 18:00-02:00",
                        "Mo-Fr 08:00-17:00",
                        "We 14:00-16:00")
                .map(DeclaredHours::of);
        Arbitrary<DeclaredHours> rush = Arbitraries.of(
                        "off", "Mo-Su 11:30-14:00", "Sa 09:00-19:00", "Fr 16:00-19:00; Sa 10:00-12:30")
                .map(DeclaredHours::of);
        Arbitrary<WindowSet> busy = moments()
                .map(start -> TimeWindow.of(start, Duration.ofMinutes(45)))
                .list()
                .ofMaxSize(12)
                .map(WindowSet::of);
        Arbitrary<List<Peak>> peaks = Arbitraries.integers()
                .between(0, 9)
                .map(day -> LocalDate.of(2027, 3, 22).plusDays(day))
                .map(day -> new Peak(day, day.plusDays(3), "pointe"))
                .list()
                .ofMaxSize(2);
        Arbitrary<ShopTime> shops =
                Combinators.combine(hours, rush, peaks, busy).as(ShopTime::new);
        Arbitrary<MentorTime> mentors = Combinators.combine(hours, busy, busy).as(MentorTime::new);
        Arbitrary<Integer> minutes = Arbitraries.of(5, 10, 15, 20, 30);
        return Combinators.combine(shops, mentors, minutes)
                .as((shop, mentor, length) -> new SlotQuestion(
                        shop,
                        mentor,
                        TestData.window(PARIS, "2027-03-23T10:07", "2027-04-01T12:00"),
                        Duration.ofMinutes(length),
                        PARIS,
                        GIRONDE));
    }

    /** Whole minutes of ten days with a change of the clock and Easter Monday inside. */
    @Provide
    Arbitrary<Instant> moments() {
        Instant first =
                LocalDate.of(2027, 3, 22).atTime(LocalTime.NOON).atZone(PARIS).toInstant();
        return Arbitraries.integers().between(0, 10 * 24 * 60).map(minute -> first.plusSeconds(60L * minute));
    }

    private static ShopTime shop(List<Peak> peaks, WindowSet busy) {
        return new ShopTime(BAKERY, BAKERY_RUSH, peaks, busy);
    }

    private static SlotQuestion question(ShopTime shop, MentorTime mentor, TimeWindow within) {
        return new SlotQuestion(shop, mentor, within, Duration.ofMinutes(15), PARIS, GIRONDE);
    }

    private static WindowSet busy(String from, String to) {
        return WindowSet.of(TestData.window(PARIS, from, to));
    }

    private static LocalDate day(Slot slot) {
        return LocalDate.ofInstant(slot.window().start(), PARIS);
    }

    private static SlotRule ruleAgainst(SlotQuestion asked, String from, int minutes) {
        TimeWindow candidate = TimeWindow.of(
                java.time.LocalDateTime.parse(from).atZone(PARIS).toInstant(), Duration.ofMinutes(minutes));
        return QuietTime.whyNot(asked, candidate).orElseThrow().rule();
    }

    private static Duration inPeak(Duration asked) {
        return asked.compareTo(QuietTime.LONGEST_IN_PEAK) < 0 ? asked : QuietTime.LONGEST_IN_PEAK;
    }

    private static String saidOf(SlotQuestion asked, String from, String to) {
        return QuietTime.whyNot(asked, TestData.window(PARIS, from, to))
                .orElseThrow()
                .in(Locale.FRENCH);
    }

    private static String reasonAt(String from, ShopTime shop) {
        Instant start = java.time.LocalDateTime.parse(from).atZone(PARIS).toInstant();
        SlotQuestion asked = question(
                shop,
                new MentorTime(DeclaredHours.ALWAYS, WindowSet.EMPTY),
                TimeWindow.of(start, Duration.ofMinutes(15)));
        return QuietTime.slots(asked).get(0).reason().in(Locale.FRENCH);
    }
}
