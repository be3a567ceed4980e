package org.echoppe.action.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.echoppe.calendar.Peak;
import org.junit.jupiter.api.Test;

class ProbeDayTest {

    private static final LocalDate DONE = LocalDate.of(2027, 11, 10);

    @Test
    void thirty_and_ninety_days_after_the_last_step() {
        assertThat(ProbeDay.DAY_30.dueOn(DONE, List.of())).isEqualTo(LocalDate.of(2027, 12, 10));
        assertThat(ProbeDay.DAY_90.dueOn(DONE, List.of())).isEqualTo(LocalDate.of(2028, 2, 8));
    }

    @Test
    void a_day_in_a_busy_period_is_put_off_to_the_day_after_it_and_after_the_one_that_follows() {
        var christmas = new Peak(LocalDate.of(2027, 12, 10), LocalDate.of(2027, 12, 31), "Noël");
        var sales = new Peak(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 1, 5), "Soldes");

        assertThat(ProbeDay.DAY_30.dueOn(DONE, List.of(sales, christmas))).isEqualTo(LocalDate.of(2028, 1, 6));
        assertThat(ProbeDay.DAY_30.dueOn(DONE.minusDays(1), List.of(sales, christmas)))
                .isEqualTo(LocalDate.of(2027, 12, 9));
    }

    @Property
    void it_is_never_in_a_busy_period_never_early_and_no_later_than_it_must(
            @ForAll @Size(max = 6) List<@IntRange(max = 200) Integer> starts, @ForAll @IntRange(max = 40) int length) {
        List<Peak> peaks = starts.stream()
                .map(start -> new Peak(DONE.plusDays(start), DONE.plusDays(start + length), "pointe"))
                .toList();
        for (ProbeDay day : ProbeDay.values()) {
            LocalDate due = day.dueOn(DONE, peaks);
            assertThat(peaks).noneMatch(peak -> peak.includes(due));
            assertThat(DONE.plusDays(day.days()).datesUntil(due))
                    .allMatch(skipped -> peaks.stream().anyMatch(peak -> peak.includes(skipped)));
        }
    }

    @Test
    void who_has_not_answered_within_twenty_one_days_is_unknown_and_a_late_answer_counts() {
        assertThat(Outcome.on(DONE.minusDays(1), DONE, null)).isEqualTo(Outcome.NOT_YET);
        assertThat(Outcome.on(DONE, DONE, null)).isEqualTo(Outcome.ASKED);
        assertThat(Outcome.on(DONE.plusDays(20), DONE, null)).isEqualTo(Outcome.ASKED);
        assertThat(Outcome.on(DONE.plusDays(21), DONE, null)).isEqualTo(Outcome.UNKNOWN);
        assertThat(Outcome.on(DONE.plusDays(40), DONE, StillThere.ABANDONED)).isEqualTo(Outcome.ABANDONED);
        assertThat(Outcome.on(DONE, DONE, StillThere.UNKNOWN)).isEqualTo(Outcome.UNKNOWN);
    }
}
