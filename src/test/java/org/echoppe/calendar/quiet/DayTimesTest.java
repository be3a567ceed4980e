package org.echoppe.calendar.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TestData;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.season.SeasonCalendar;
import org.echoppe.calendar.season.SeasonEntry;
import org.junit.jupiter.api.Test;

class DayTimesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Holidays GIRONDE = Holidays.of("33");
    private static final DeclaredHours OPENING = DeclaredHours.of("Tu-Sa 09:00-12:30,14:00-19:00; PH off");
    private static final DeclaredHours RUSH = DeclaredHours.of("Tu-Sa 11:30-12:30,17:00-19:00");
    private static final MentorTime AFTERNOONS = new MentorTime(DeclaredHours.of("Mo-Fr 13:00-16:00"), WindowSet.EMPTY);
    private static final LocalDate TUESDAY = LocalDate.of(2027, 6, 8);

    @Test
    void a_day_is_told_from_its_first_band_to_its_last() {
        WindowSet booked = WindowSet.of(TestData.window(PARIS, "2027-06-08T14:10", "2027-06-08T14:25"));

        assertThat(told(new ShopTime(OPENING, RUSH, List.of(), booked), TUESDAY))
                .containsExactly(
                        "QUIET 09:00-11:30",
                        "RUSH 11:30-12:30",
                        "SHARED 14:00-14:10",
                        "TAKEN 14:10-14:25",
                        "SHARED 14:25-16:00",
                        "QUIET 16:00-17:00",
                        "RUSH 17:00-19:00");
    }

    @Test
    void in_a_peak_what_would_be_quiet_is_called_a_peak() {
        var fair = new Peak(TUESDAY, TUESDAY, "Foire");

        assertThat(told(new ShopTime(OPENING, RUSH, List.of(fair), WindowSet.EMPTY), TUESDAY))
                .containsExactly("PEAK 09:00-11:30", "RUSH 11:30-12:30", "PEAK 14:00-17:00", "RUSH 17:00-19:00");
    }

    @Test
    void a_closed_day_has_no_bands() {
        ShopTime shop = new ShopTime(OPENING, RUSH, List.of(), WindowSet.EMPTY);

        assertThat(told(shop, TUESDAY.minusDays(1))).isEmpty();
        assertThat(told(shop, LocalDate.of(2027, 7, 14))).isEmpty();
    }

    /** Bands never overlap, and those called quiet are exactly what the formula leaves. */
    @Property(tries = 200)
    void the_bands_are_the_formula(@ForAll @IntRange(max = 364) int day, @ForAll @IntRange(max = 200) int busyTens) {
        LocalDate date = LocalDate.of(2027, 1, 1).plusDays(day);
        TimeWindow whole = TestData.window(PARIS, date + "T00:00", date.plusDays(1) + "T00:00");
        WindowSet busy = WindowSet.of(new TimeWindow(
                whole.start().plusSeconds(600L * busyTens), whole.start().plusSeconds(600L * busyTens + 1800)));
        var shop = new ShopTime(OPENING, RUSH, peaksOfABakery(), busy);
        List<TimeBand> bands = bands(shop, date);

        WindowSet quiet = windows(bands, TimeKind.SHARED, TimeKind.QUIET);
        long minutes = bands.stream().mapToLong(band -> band.window().minutes()).sum();
        assertThat(quiet).isEqualTo(QuietTime.quiet(shop, whole, PARIS, GIRONDE));
        assertThat(windows(bands, TimeKind.values()).minutes()).isEqualTo(minutes);
    }

    private static List<Peak> peaksOfABakery() {
        return new SeasonCalendar("33", List.of(), List.of(), List.of(), Set.of())
                .peaks("BAKERY", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)).stream()
                        .map(SeasonEntry::peak)
                        .toList();
    }

    private static WindowSet windows(List<TimeBand> bands, TimeKind... kinds) {
        return WindowSet.of(bands.stream()
                .filter(band -> Arrays.asList(kinds).contains(band.kind()))
                .map(TimeBand::window)
                .toList());
    }

    private static List<TimeBand> bands(ShopTime shop, LocalDate day) {
        return new DayTimes(shop, AFTERNOONS, PARIS, GIRONDE)
                .between(day, day.plusDays(1))
                .get(0)
                .bands();
    }

    private static List<String> told(ShopTime shop, LocalDate day) {
        return bands(shop, day).stream()
                .map(band -> band.kind() + " " + hour(band.window().start()) + "-"
                        + hour(band.window().end()))
                .toList();
    }

    private static String hour(java.time.Instant instant) {
        return instant.atZone(PARIS).toLocalTime().toString();
    }
}
