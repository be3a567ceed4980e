package org.echoppe.booking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.echoppe.booking.ProgrammeYear;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Peak;
import org.junit.jupiter.api.Test;

class YearStripTest {

    private static final Offset<Double> ALMOST = within(0.001);
    private static final LocalDate MONDAY = LocalDate.of(2027, 6, 7);

    private final YearStrip strip = new YearStrip(2027);

    @Test
    void every_month_is_as_wide_as_any_other() {
        Mark february = strip.mark(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28), "PEAK", "");
        Mark december = strip.mark(LocalDate.of(2027, 12, 1), LocalDate.of(2027, 12, 31), "PEAK", "");

        assertThat(february.x()).isEqualTo(100, ALMOST);
        assertThat(february.width()).isEqualTo(100, ALMOST);
        assertThat(december.x() + december.width()).isEqualTo(1200, ALMOST);
    }

    @Test
    void what_runs_over_new_year_is_cut_off() {
        Mark christmas = strip.mark(LocalDate.of(2027, 12, 16), LocalDate.of(2028, 1, 6), "PEAK", "");
        Mark before = strip.mark(LocalDate.of(2026, 12, 16), LocalDate.of(2027, 1, 1), "PEAK", "");

        assertThat(christmas.x() + christmas.width()).isEqualTo(1200, ALMOST);
        assertThat(before.x()).isZero();
        assertThat(before.width()).isEqualTo(100.0 / 31, ALMOST);
    }

    @Test
    void marks_that_overlap_stand_in_lanes_of_their_own_and_lanes_are_used_again() {
        List<Mark> placed = YearStrip.inLanes(
                List.of(new Mark(0, 50, "PEAK", "a"), new Mark(40, 20, "PEAK", "b"), new Mark(50, 10, "PEAK", "c")));

        assertThat(placed).extracting(Mark::lane).containsExactly(0, 1, 0);
    }

    @Test
    void a_week_is_as_high_as_the_share_of_shops_that_are_busy_and_the_table_says_the_same() {
        var fair = new Peak(MONDAY, MONDAY.plusDays(2), "Foire");
        var words = new ProgrammeYearWords(
                year(shops(5, fair), List.of(MONDAY, MONDAY, MONDAY.plusWeeks(1))), Locale.FRENCH);

        assertThat(words.getPeakMarks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.share()).isEqualTo(0.25, ALMOST));
        assertThat(words.getSessionMarks()).extracting(Mark::share).containsExactly(1.0, 0.5);
        assertThat(words.getTable().get(5).peaks()).singleElement().asString().contains("Foire", "5 commerces");
        assertThat(words.getTable().get(5).sessions()).isEqualTo(3);
        assertThat(words.getTable().get(6).holidays())
                .singleElement()
                .asString()
                .contains("14 juillet".replace(' ', '\u00a0'));
    }

    @Test
    void of_a_year_without_school_data_it_says_that_they_are_not_known() {
        assertThat(new ProgrammeYearWords(year(shops(0), List.of()), Locale.FRENCH)
                        .getHolidays()
                        .isSchoolUnknown())
                .isTrue();
    }

    @Test
    void a_shop_with_two_reasons_to_be_busy_is_one_busy_shop() {
        var fair = new Peak(MONDAY, MONDAY.plusDays(2), "Foire");
        var works = new Peak(MONDAY.plusDays(1), MONDAY.plusDays(1), "Travaux");
        var words = new ProgrammeYearWords(year(shops(1, fair, works), List.of()), Locale.FRENCH);

        assertThat(words.getPeakMarks()).singleElement().satisfies(mark -> {
            assertThat(mark.share()).isEqualTo(0.05, ALMOST);
            assertThat(mark.words()).contains("1 commerce sur 20");
        });
    }

    private static List<List<Peak>> shops(int busy, Peak... peaks) {
        return IntStream.range(0, 20)
                .mapToObj(shop -> shop < busy ? List.of(peaks) : List.<Peak>of())
                .toList();
    }

    private static ProgrammeYear year(List<List<Peak>> peaks, List<LocalDate> sessions) {
        return new ProgrammeYear(2027, peaks, sessions, Holidays.of("33"), ZoneId.of("Europe/Paris"));
    }
}
