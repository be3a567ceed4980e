package org.echoppe.calendar.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeText;
import org.junit.jupiter.api.Test;

class SeasonCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final SeasonEntry FAIR = entry("town.fair", "2027-09-10", "2027-09-12", Effect.PEAK);

    @Test
    void the_peaks_of_a_trade_fall_on_their_days() {
        assertThat(peaks("FLORIST", town()))
                .contains(
                        peak("2027-03-04", "2027-03-07", "grandmothers"),
                        peak("2027-05-24", "2027-05-30", "mothers-day"),
                        peak("2027-10-25", "2027-11-02", "all-saints"));
        assertThat(peaks("BAKERY", town())).contains(peak("2027-03-14", "2027-03-29", "easter"));
        assertThat(peaks("CLOTHING", town()))
                .contains(
                        peak("2027-01-06", "2027-02-02", "winter-sales"),
                        peak("2027-06-23", "2027-07-20", "summer-sales"));
    }

    @Test
    void sales_are_where_their_department_has_them() {
        assertThat(peaks("CLOTHING", new SeasonCalendar("974", List.of(), List.of(), List.of(), Set.of())))
                .contains(peak("2027-09-04", "2027-10-01", "winter-sales"));
    }

    @Test
    void no_hint_is_a_peak() {
        assertThat(town().peaks("OTHER", FIRST, LAST))
                .extracting(SeasonEntry::key)
                .containsExactly("OTHER.christmas.2027");
        assertThat(town().between(FIRST, LAST))
                .extracting(SeasonEntry::key)
                .contains("holiday.2027-07-14", "winter-sales.2027");
    }

    @Test
    void where_the_town_moves_an_event_its_trades_move_along() {
        SeasonEntry moved = entry("winter-sales.2027", "2027-01-13", "2027-02-16", Effect.HINT);

        assertThat(peaks("SHOES", corrected(moved))).contains(new Peak(moved.from(), moved.lastDay(), moved.name()));
        assertThat(peaks("JEWELLER", corrected(entry("valentine.2027", "2027-02-13", "2027-02-13", Effect.HINT))))
                .contains(new Peak(LocalDate.of(2027, 2, 9), LocalDate.of(2027, 2, 13), "valentine.2027"));
    }

    @Test
    void a_correction_of_a_trade_is_for_that_trade_only() {
        SeasonEntry later = entry("SHOES.winter-sales.2027", "2027-01-10", "2027-01-20", Effect.PEAK);

        assertThat(peaks("SHOES", corrected(later))).contains(new Peak(later.from(), later.lastDay(), later.name()));
        assertThat(peaks("CLOTHING", corrected(later))).contains(peak("2027-01-06", "2027-02-02", "winter-sales"));
        assertThat(corrected(later).between(FIRST, LAST))
                .filteredOn(entry -> entry.key().equals(later.key()))
                .extracting(SeasonEntry::layer)
                .containsExactly(Layer.TRADE);
    }

    @Test
    void a_hint_that_the_town_makes_a_peak_is_one_for_whom_it_names() {
        SeasonEntry holiday = new SeasonEntry(
                "holiday.2027-07-14",
                LocalDate.of(2027, 7, 13),
                LocalDate.of(2027, 7, 14),
                "Bal",
                Layer.TOWN,
                Effect.PEAK,
                Set.of("CAFE", "RESTAURANT"),
                TimeText.of("origin.town"));

        assertThat(peaks("CAFE", corrected(holiday))).contains(holiday.peak());
        assertThat(peaks("BAKERY", corrected(holiday))).doesNotContain(holiday.peak());
    }

    @Test
    void what_the_town_enters_is_for_everybody() {
        SeasonCalendar town = new SeasonCalendar("33", List.of(), List.of(FAIR), List.of(), Set.of());

        assertThat(peaks("FISH", town)).contains(FAIR.peak());
        assertThat(peaks("OTHER", town)).contains(FAIR.peak());
    }

    @Test
    void what_is_hidden_counts_no_more_and_can_still_be_found() {
        Set<String> hidden = Set.of("town.fair", "OTHER.christmas.2027", "holiday.2027-07-14");
        SeasonCalendar town = new SeasonCalendar("33", List.of(), List.of(FAIR), List.of(), hidden);

        assertThat(town.peaks("OTHER", FIRST, LAST)).isEmpty();
        assertThat(town.between(FIRST, LAST)).extracting(SeasonEntry::key).doesNotContainAnyElementsOf(hidden);
        assertThat(town.withHidden(FIRST, LAST)).extracting(SeasonEntry::key).containsAll(hidden);
    }

    @Test
    void what_is_moved_over_new_year_is_found_where_it_went() {
        SeasonEntry early = entry("winter-sales.2027", "2026-12-27", "2027-01-20", Effect.HINT);

        assertThat(corrected(early).between(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)))
                .contains(new SeasonEntry(
                        early.key(),
                        early.from(),
                        early.lastDay(),
                        early.name(),
                        Layer.NATIONAL,
                        early.effect(),
                        early.trades(),
                        early.origin()));
    }

    private static SeasonCalendar town() {
        return new SeasonCalendar("33", List.of(), List.of(), List.of(), Set.of());
    }

    private static SeasonCalendar corrected(SeasonEntry now) {
        return new SeasonCalendar("33", List.of(), List.of(), List.of(now), Set.of());
    }

    private static List<Peak> peaks(String trade, SeasonCalendar town) {
        return town.peaks(trade, FIRST, LAST).stream().map(SeasonEntry::peak).toList();
    }

    private static Peak peak(String from, String lastDay, String name) {
        return new Peak(LocalDate.parse(from), LocalDate.parse(lastDay), "peak." + name);
    }

    private static SeasonEntry entry(String key, String from, String lastDay, Effect effect) {
        return new SeasonEntry(
                key,
                LocalDate.parse(from),
                LocalDate.parse(lastDay),
                key,
                Layer.TOWN,
                effect,
                Set.of(),
                TimeText.of("origin.town"));
    }
}
