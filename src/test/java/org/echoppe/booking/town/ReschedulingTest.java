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
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionStatus;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.quiet.PeakPolicy;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.Mode;
import org.echoppe.programme.TravelMode;
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

        List<TimeWindow> windows = reschedule(wanted, BookingRules.USUAL).values().stream()
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

    @Test
    void no_day_gets_more_proposals_than_the_programme_lets_the_mentor_have() {
        Map<String, List<OpenSlot>> wanted = new LinkedHashMap<>();
        IntStream.range(0, 5)
                .forEach(n ->
                        wanted.put("shop " + n, slots("08T09:00", "08T11:00", "08T14:00", "09T09:00", "09T11:00")));

        assertThat(firstDays(wanted, 2, 0)).containsExactly(8, 8, 9, 9);
        assertThat(firstDays(wanted, 0, 3)).containsExactly(8, 8, 8);
    }

    private static List<Integer> firstDays(Map<String, List<OpenSlot>> wanted, int aDay, int aWeek) {
        var rules = new BookingRules(
                BookingRules.LENGTHS, 120, 14, 2, 0, 0, aDay, aWeek, 0, TravelMode.FOOT, 10, PeakPolicy.NOTHING);
        return reschedule(wanted, rules).values().stream()
                .flatMap(slots -> slots.stream().limit(1))
                .map(slot -> slot.window().start().atZone(PARIS).getDayOfMonth())
                .toList();
    }

    /** All of them were on the first of March. */
    private static Map<TownSession, List<OpenSlot>> reschedule(Map<String, List<OpenSlot>> wanted, BookingRules rules) {
        Map<TownSession, List<OpenSlot>> sessions = new LinkedHashMap<>();
        wanted.forEach((shop, slots) -> sessions.put(session(shop), slots));
        return Rescheduling.of(sessions, new Room(rules, sessions.keySet(), PARIS), PARIS);
    }

    private static TownSession session(String shop) {
        return new TownSession(
                SessionId.create(),
                slot(Instant.parse("2027-03-01T08:00:00Z")).window(),
                Mode.ON_SITE,
                SessionStatus.BOOKED,
                null,
                null,
                false,
                null,
                MerchantId.create(),
                shop,
                null,
                MentorId.create(),
                "Inès Ferrand");
    }

    private static Map<String, List<String>> settle(Map<String, List<OpenSlot>> wanted) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        reschedule(wanted, BookingRules.USUAL)
                .forEach((session, slots) -> found.put(
                        session.shop(),
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
