package org.echoppe.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WindowSetTest {

    private static final WindowSet ALL = WindowSet.of(minutes(-10, 1_000));

    @Test
    void seconds_are_counted_between_moments() {
        WindowSet set = WindowSet.ofBounds(new long[] {5, 12, 18, 19, 25, 60});

        assertThat(set.secondsBetween(new long[] {0, 10, 20, 30, 40})).containsExactly(5, 3, 5, 10);
        assertThat(WindowSet.EMPTY.secondsBetween(new long[] {0, 10})).containsExactly(0);
        assertThat(set.secondsBetween(new long[] {7})).isEmpty();
    }

    @Test
    void windows_that_touch_are_merged_and_empty_is_empty() {
        assertThat(WindowSet.of(minutes(10, 20), minutes(0, 10), minutes(30, 40))
                        .windows())
                .containsExactly(minutes(0, 20), minutes(30, 40));
        assertThat(WindowSet.of().isEmpty()).isTrue();
        assertThat(WindowSet.of(minutes(5, 5 + 60)).minutes()).isEqualTo(60);
    }

    @Test
    void a_window_is_contained_only_if_no_gap_lies_inside() {
        WindowSet set = WindowSet.of(minutes(0, 10), minutes(20, 30));

        assertThat(set.contains(minutes(0, 10))).isTrue();
        assertThat(set.contains(minutes(5, 25))).isFalse();
        assertThat(set.contains(minutes(10, 20))).isFalse();
        assertThat(set.contains(minutes(29, 31))).isFalse();
        assertThat(set.contains(minutes(0, 10).end())).isFalse();
    }

    @Property
    void union_and_intersection_follow_the_laws_of_sets(
            @ForAll("sets") WindowSet a, @ForAll("sets") WindowSet b, @ForAll("sets") WindowSet c) {
        assertThat(a.union(b)).isEqualTo(b.union(a));
        assertThat(a.intersect(b)).isEqualTo(b.intersect(a));
        assertThat(a.union(b).union(c)).isEqualTo(a.union(b.union(c)));
        assertThat(a.intersect(b.union(c))).isEqualTo(a.intersect(b).union(a.intersect(c)));
        assertThat(a.union(a)).isEqualTo(a).isEqualTo(a.intersect(a));
        assertThat(a.union(WindowSet.EMPTY)).isEqualTo(a);
    }

    @Property
    void minus_is_intersection_with_the_rest(@ForAll("sets") WindowSet a, @ForAll("sets") WindowSet b) {
        assertThat(a.minus(b)).isEqualTo(a.intersect(ALL.minus(b)));
        assertThat(a.minus(b).intersect(b)).isEqualTo(WindowSet.EMPTY);
        assertThat(a.minus(b).union(a.intersect(b))).isEqualTo(a);
        assertThat(a.minus(b).minutes()).isEqualTo(a.minutes() - a.intersect(b).minutes());
    }

    @Property
    void a_minute_is_inside_exactly_if_a_window_says_so(@ForAll("sets") WindowSet a, @ForAll("sets") WindowSet b) {
        for (long minute = 0; minute < 200; minute++) {
            Instant at = Instant.ofEpochSecond(60 * minute);
            boolean inA = a.windows().stream().anyMatch(window -> window.contains(at));
            boolean inB = b.windows().stream().anyMatch(window -> window.contains(at));
            assertThat(a.contains(at)).isEqualTo(inA);
            assertThat(a.minus(b).contains(at)).isEqualTo(inA && !inB);
            assertThat(a.union(b).contains(at)).isEqualTo(inA || inB);
        }
    }

    @Property
    void order_and_repetition_of_windows_change_nothing(@ForAll("sets") WindowSet set) {
        var windows = new java.util.ArrayList<>(set.windows());
        windows.addAll(set.windows());
        java.util.Collections.reverse(windows);

        assertThat(WindowSet.of(windows)).isEqualTo(set).hasSameHashCodeAs(set);
    }

    @Provide
    Arbitrary<WindowSet> sets() {
        Arbitrary<TimeWindow> window = Combinators.combine(
                        Arbitraries.integers().between(0, 180),
                        Arbitraries.integers().between(1, 40))
                .as((start, length) -> minutes(start, start + length));
        return window.list().ofMaxSize(8).map(WindowSet::of);
    }

    private static TimeWindow minutes(long start, long end) {
        return new TimeWindow(Instant.ofEpochSecond(60 * start), Instant.ofEpochSecond(60 * end));
    }
}
