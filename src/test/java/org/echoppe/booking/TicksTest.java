package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.echoppe.calendar.TimeWindow;
import org.junit.jupiter.api.Test;

class TicksTest {

    private static final Instant NOON = Instant.parse("2027-03-02T12:00:00Z");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @Test
    void fifteen_minutes_are_three_ticks_for_each_of_the_two() {
        assertThat(Ticks.of(window(0, 15), ONE, OTHER)).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void back_to_back_sessions_share_no_tick() {
        assertThat(shared(window(0, 15), window(15, 10))).isEmpty();
    }

    @Property
    void two_windows_share_a_tick_exactly_when_they_overlap(
            @ForAll @IntRange(min = -12, max = 12) int start,
            @ForAll @IntRange(min = -12, max = 12) int otherStart,
            @ForAll @IntRange(min = 1, max = 6) int length,
            @ForAll @IntRange(min = 1, max = 6) int otherLength) {
        TimeWindow window = window(5 * start, 5 * length);
        TimeWindow other = window(5 * otherStart, 5 * otherLength);

        assertThat(!shared(window, other).isEmpty()).isEqualTo(window.overlaps(other));
    }

    @Property
    void the_order_is_the_same_whoever_is_named_first(@ForAll long first, @ForAll long second) {
        UUID one = new UUID(first, second);
        UUID other = new UUID(second, ~first);
        List<TickId> ticks = Ticks.of(window(0, 20), one, other).toList();

        assertThat(Ticks.of(window(0, 20), other, one)).isEqualTo(ticks);
        assertThat(ticks)
                .isSortedAccordingTo(Comparator.comparing(TickId::party).thenComparingLong(TickId::tick));
    }

    private static Set<TickId> shared(TimeWindow window, TimeWindow other) {
        Set<TickId> ticks = new HashSet<>(Ticks.of(window, ONE).toList());
        ticks.retainAll(Ticks.of(other, ONE).collect(Collectors.toSet()));
        return Collections.unmodifiableSet(ticks);
    }

    private static TimeWindow window(int minutesAfterNoon, int minutes) {
        return TimeWindow.of(NOON.plus(Duration.ofMinutes(minutesAfterNoon)), Duration.ofMinutes(minutes));
    }
}
