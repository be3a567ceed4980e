package org.echoppe.calendar.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.echoppe.calendar.hours.DeclaredHours;
import org.junit.jupiter.api.Test;

class QuietWeekTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final int DAY = 24 * 60;

    @Property(tries = 2000)
    void it_counts_the_minutes_the_one_formula_counts(@ForAll long seed) {
        var random = new Random(seed);
        DeclaredHours opening = hours(random);
        DeclaredHours rush = hours(random);
        DeclaredHours available = hours(random);

        int shared = QuietWeek.of(opening, rush).sharedMinutes(QuietWeek.of(available));

        assertThat((long) shared)
                .as("%s without %s, with %s", opening, rush, available)
                .isEqualTo(QuietTime.sharedMinutesPerWeek(opening, rush, available, PARIS));
    }

    /** On the quarter, on the minute or over midnight; some days twice. */
    private static DeclaredHours hours(Random random) {
        int grain = List.of(15, 5, 1).get(random.nextInt(3));
        String rules = IntStream.range(0, random.nextInt(6))
                .mapToObj(rule -> DAYS.get(random.nextInt(7)) + ' ' + range(random, grain))
                .collect(Collectors.joining("; "));
        return DeclaredHours.of(rules.isEmpty() ? "off" : rules);
    }

    private static String range(Random random, int grain) {
        int start = random.nextInt(DAY / grain) * grain;
        int end = start + grain + random.nextInt(10 * 60 / grain) * grain;
        return time(start) + '-' + time(end);
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    @Test
    void a_week_shares_all_of_itself_with_who_is_always_there() {
        var always = QuietWeek.of(DeclaredHours.ALWAYS);

        assertThat(always.sharedMinutes(always)).isEqualTo(7 * DAY);
        assertThat(always.sharedDays(always)).isEqualTo(0b111_1111);
    }

    @Test
    void a_minute_on_a_day_makes_it_a_day_in_common() {
        var shop = QuietWeek.of(DeclaredHours.of("Mo,We,Su 08:00-12:00"), DeclaredHours.of("We 08:00-12:00"));

        assertThat(shop.sharedDays(QuietWeek.of(DeclaredHours.of("Mo-Su 11:59-14:00"))))
                .isEqualTo(0b100_0001);
        assertThat(shop.sharedDays(QuietWeek.of(DeclaredHours.of("Mo-Su 12:00-14:00"))))
                .isZero();
    }
}
