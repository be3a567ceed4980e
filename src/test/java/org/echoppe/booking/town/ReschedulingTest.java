package org.echoppe.booking.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.echoppe.booking.OpenSlot;
import org.echoppe.calendar.TimeWindow;
import org.junit.jupiter.api.Test;

class ReschedulingTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void the_quietest_slot_of_the_soonest_day_is_proposed_and_two_of_other_days() {
        var found = settle(Map.of("bakery", slots("03T10:00", "02T16:00", "02T09:00", "04T10:00")));

        assertThat(found.get("bakery")).containsExactly("02T16:00", "03T10:00", "04T10:00");
    }

    @Test
    void where_there_is_only_one_day_its_other_slots_do() {
        var found = settle(Map.of("bakery", slots("02T16:00", "02T09:00", "02T11:00")));

        assertThat(found.get("bakery")).containsExactly("02T16:00", "02T09:00");
    }

    @Test
    void no_time_is_proposed_twice_and_between_two_there_is_a_way() {
        Map<String, List<OpenSlot>> wanted = new LinkedHashMap<>();
        List<OpenSlot> same = IntStream.range(0, 60)
                .mapToObj(n -> slot(Instant.parse("2027-03-02T08:00:00Z").plus(Duration.ofMinutes(10L * n))))
                .toList();
        IntStream.range(0, 5).forEach(n -> wanted.put("shop " + n, same));

        List<TimeWindow> windows = Rescheduling.of(wanted, PARIS).values().stream()
                .flatMap(List::stream)
                .map(OpenSlot::window)
                .toList();

        assertThat(windows).hasSizeGreaterThanOrEqualTo(10);
        List<TimeWindow> inOrder =
                windows.stream().sorted(Comparator.comparing(TimeWindow::start)).toList();
        assertThat(IntStream.range(1, inOrder.size()))
                .allMatch(later -> !inOrder.get(later - 1)
                        .end()
                        .plus(Duration.ofMinutes(20))
                        .isAfter(inOrder.get(later).start()));
    }

    @Test
    void everybody_gets_a_proposal_before_anybody_gets_an_alternative() {
        Map<String, List<OpenSlot>> wanted = new LinkedHashMap<>();
        wanted.put("first", slots("02T09:00", "03T09:00"));
        wanted.put("second", slots("02T09:00", "03T09:00"));

        var found = settle(wanted);

        assertThat(found.get("first")).containsExactly("02T09:00");
        assertThat(found.get("second")).containsExactly("03T09:00");
    }

    @Test
    void whoever_finds_nothing_is_to_be_called() {
        Map<String, List<OpenSlot>> wanted = new LinkedHashMap<>();
        wanted.put("first", slots("02T09:00"));
        wanted.put("second", slots("02T09:10"));
        wanted.put("third", List.of());

        var found = settle(wanted);

        assertThat(found.get("first")).hasSize(1);
        assertThat(found.get("second")).isEmpty();
        assertThat(found.get("third")).isEmpty();
    }

    private static Map<String, List<String>> settle(Map<String, List<OpenSlot>> wanted) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        Rescheduling.of(wanted, PARIS)
                .forEach((shop, slots) -> found.put(
                        shop,
                        slots.stream()
                                .map(slot -> slot.window().start().toString().substring(8, 16))
                                .toList()));
        return found;
    }

    private static List<OpenSlot> slots(String... starts) {
        return Stream.of(starts)
                .map(start -> slot(Instant.parse("2027-03-" + start + ":00Z")))
                .toList();
    }

    private static OpenSlot slot(Instant start) {
        return new OpenSlot(TimeWindow.of(start, Duration.ofMinutes(15)), null);
    }
}
