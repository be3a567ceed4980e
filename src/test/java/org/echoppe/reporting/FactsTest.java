package org.echoppe.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.booking.SessionStatus.CANCELLED;
import static org.echoppe.booking.SessionStatus.HELD;
import static org.echoppe.booking.SessionStatus.INTERRUPTED;
import static org.echoppe.booking.SessionStatus.MISSED_BY_MENTOR;
import static org.echoppe.booking.SessionStatus.MISSED_BY_MERCHANT;
import static org.echoppe.programme.ActionCode.DIGITAL_PAYMENT;
import static org.echoppe.programme.ActionCode.STOCK;
import static org.echoppe.programme.Trade.BAKERY;
import static org.echoppe.programme.Trade.BOOKSHOP;

import java.util.List;
import java.util.stream.Stream;
import org.echoppe.booking.SessionStatus;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static Figures some() {
        return new FactsFixture()
                .shop(BAKERY, DIGITAL_PAYMENT, 6, true, "Inès")
                .session(HELD, 18)
                .session(INTERRUPTED, 5)
                .session(MISSED_BY_MERCHANT, 0)
                .shop(BAKERY, DIGITAL_PAYMENT, 2, false, "Inès")
                .session(MISSED_BY_MENTOR, 0)
                .session(CANCELLED, 0)
                .session(SessionStatus.BOOKED, 0)
                .shop(BOOKSHOP, STOCK, 0, false, null)
                .facts()
                .counted();
    }

    @Test
    void shops_and_mentors_are_counted_once() {
        assertThat(some().amount(Metric.MERCHANTS)).isEqualTo(3);
        assertThat(some().amount(Metric.MERCHANTS_ACCOMPANIED)).isEqualTo(2);
        assertThat(some().amount(Metric.MENTORS_ENGAGED)).isEqualTo(1);
    }

    @Test
    void an_action_is_not_begun_under_way_or_completed() {
        assertThat(some().amount(Metric.ACTIONS_NOT_BEGUN)).isEqualTo(1);
        assertThat(some().amount(Metric.ACTIONS_UNDER_WAY)).isEqualTo(1);
        assertThat(some().amount(Metric.ACTIONS_COMPLETED)).isEqualTo(1);
        assertThat(some().amount(Metric.STEPS_DONE)).isEqualTo(8);
        assertThat(some().amount(Metric.ACTIONS_COMPLETED, DIGITAL_PAYMENT)).isEqualTo(1);
        assertThat(some().amount(Metric.ACTIONS_COMPLETED, STOCK)).isZero();
    }

    @Test
    void what_became_of_sessions_adds_up_to_those_booked() {
        long outcomes = Stream.of(
                        Metric.SESSIONS_HELD,
                        Metric.SESSIONS_INTERRUPTED,
                        Metric.SESSIONS_MISSED_BY_MERCHANT,
                        Metric.SESSIONS_MISSED_BY_MENTOR,
                        Metric.SESSIONS_CANCELLED,
                        Metric.SESSIONS_NOT_NOTED)
                .mapToLong(some()::amount)
                .sum();

        assertThat(some().amount(Metric.SESSIONS_BOOKED)).isEqualTo(6).isEqualTo(outcomes);
    }

    @Test
    void an_interrupted_session_keeps_its_minutes_and_waiting_is_given_time_too() {
        assertThat(some().amount(Metric.MENTORING_TIME)).isEqualTo(23);
        assertThat(some().amount(Metric.VOLUNTEER_TIME)).isEqualTo(43);
    }

    @Test
    void what_is_told_apart_adds_up_to_the_total() {
        for (Metric metric : Metric.values()) {
            for (Dimension dimension : List.of(Dimension.ACTION, Dimension.TRADE)) {
                List<Figure> parts = some().of(metric, dimension);
                long sum = parts.stream().mapToLong(Figure::amount).sum();
                assertThat(parts.isEmpty() || sum == some().amount(metric))
                        .as("%s by %s", metric, dimension)
                        .isTrue();
            }
        }
    }

    @Test
    void nothing_at_all_counts_as_nothing() {
        assertThat(new Facts(List.of(), List.of()).counted().all())
                .extracting(Figure::amount)
                .containsOnly(0L);
    }

    @Test
    void the_checksum_depends_on_every_number_and_not_on_the_order() {
        List<Figure> figures = some().all();
        Figure first = figures.get(0);
        var changed = Stream.concat(
                        Stream.of(new Figure(first.metric(), first.dimension(), first.item(), first.amount() + 1)),
                        figures.stream().skip(1))
                .toList();
        var reversed =
                figures.stream().sorted(java.util.Comparator.reverseOrder()).toList();

        assertThat(new Figures(reversed).checksum())
                .isEqualTo(some().checksum())
                .hasSize(64);
        assertThat(new Figures(changed).checksum()).isNotEqualTo(some().checksum());
    }
}
