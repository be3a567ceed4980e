package org.echoppe.calendar.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.echoppe.calendar.Holidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekOfHoursTest {

    private static final HourRange MORNING = range("09:00", "12:30");
    private static final HourRange AFTERNOON = range("14:00", "19:00");

    @Property(tries = 150)
    void a_form_stored_and_shown_again_is_the_same_form(@ForAll("weeks") WeekOfHours week) {
        DeclaredHours stored = DeclaredHours.of(week.toHours().notation());

        assertThat(stored).isEqualTo(week.toHours());
        assertThat(WeekOfHours.of(stored)).contains(week);
        assertThat(stored.inWords(Locale.FRENCH)).isNotBlank();
    }

    @Property(tries = 100)
    void each_day_is_open_as_its_row_says(@ForAll("daytimeWeeks") WeekOfHours week) {
        LocalDate monday = LocalDate.of(2027, 6, 7);
        for (DayOfWeek day : DayOfWeek.values()) {
            LocalDate date = monday.with(day);
            long open = week.toHours()
                    .between(date, date.plusDays(1), ZoneOffset.UTC, Holidays.NONE)
                    .minutes();
            long shown = week.on(day).list().stream()
                    .mapToLong(range -> range.span().end() - range.span().start())
                    .sum();
            assertThat(open).isEqualTo(shown);
        }
    }

    @Test
    void a_form_is_written_as_notation() {
        WeekOfHours week = WeekOfHours.CLOSED
                .with(DayOfWeek.TUESDAY, HourRanges.of(MORNING, AFTERNOON))
                .likeTheDayBefore(DayOfWeek.WEDNESDAY)
                .with(HolidayHours.CLOSED)
                .with(List.of(
                        new DatedHours(2027, MonthDay.of(8, 3), MonthDay.of(8, 17), HourRanges.CLOSED),
                        DatedHours.on(LocalDate.of(2026, 12, 20), HourRanges.of(range("10:00", "18:00"))),
                        new DatedHours(2026, MonthDay.of(12, 28), MonthDay.of(1, 3), HourRanges.CLOSED),
                        new DatedHours(
                                DatedHours.EVERY_YEAR, MonthDay.of(5, 1), MonthDay.of(5, 1), HourRanges.CLOSED)));

        assertThat(week.toHours().notation())
                .isEqualTo("Tu,We 09:00-12:30,14:00-19:00; PH off; 2027 Aug 03-Aug 17 off; "
                        + "2026 Dec 20 10:00-18:00; 2026 Dec 28-2027 Jan 03 off; May 01 off");
        assertThat(week.fits()).isTrue();
        assertThat(week.withoutWhatIsOver(LocalDate.of(2027, 1, 4)).exceptions())
                .extracting(DatedHours::first)
                .containsExactly(MonthDay.of(8, 3), MonthDay.of(5, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24/7",
                "off",
                "24/7; PH off",
                "Mo-Fr 09:00-12:00; Mo-Fr 14:00-18:00; PH 10:00-12:00",
                "Mo-Fr 09:00-12:00, Mo-Fr 14:00-18:00",
                "Mo-Fr 09:00-18:00; We off",
                "Mo-Fr,PH 09:00-18:00",
                "Fr,Sa 18:00-02:00, Su 12:00-15:00; Dec 24-Dec 26 off",
                "Mo-Fr 09:00-18:00; Aug off",
                "Mo-Fr 09:00-18:00; Aug 01-Aug 15,Dec 25 off",
                "Mo-Fr 09:00-18:00; 2027 Jan 01-Apr 30 off"
            })
    void hours_that_rows_can_show_are_shown(String notation) {
        DeclaredHours hours = DeclaredHours.of(notation);
        DeclaredHours shown = WeekOfHours.of(hours).orElseThrow().toHours();
        LocalDate from = LocalDate.of(2027, 1, 1);

        assertThat(shown.between(from, from.plusYears(3), ZoneOffset.UTC, Holidays.of("33")))
                .isEqualTo(hours.between(from, from.plusYears(3), ZoneOffset.UTC, Holidays.of("33")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 09:00-12:00; Sa[1] 10:00-12:00",
                "Mo-Fr 09:00-12:00; Jul-Aug Mo-Fr 10:00-12:00",
                "Mo-Fr 09:00-12:00; week 01-53/2 Sa 10:00-12:00",
                "2027 Mo-Fr 09:00-12:00",
                "Mo-Fr 09:00-12:00; SH off",
                "Mo-Fr 09:00-12:00; SH Mo 10:00-12:00",
                "Mo-Fr 09:00-12:00; Dec 24 14:00-24:00 off",
                "Mo-Fr 09:00-12:00, Dec 24 14:00-16:00",
                "Mo 08:00-09:00,10:00-11:00,12:00-13:00,14:00-15:00",
                "Aug off; Mo-Fr 09:00-12:00",
                "PH off; Mo-Fr 09:00-12:00",
                "2026 Aug 01-2029 Aug 01 off"
            })
    void hours_that_say_more_than_rows_can_are_left_to_the_notation(String notation) {
        assertThat(WeekOfHours.of(DeclaredHours.of(notation))).isEmpty();
    }

    @Test
    void nonsense_does_not_become_a_form() {
        assertThat(HourRange.isPossible(LocalTime.NOON, LocalTime.NOON)).isFalse();
        assertThat(DatedHours.isPossible(DatedHours.EVERY_YEAR, MonthDay.of(1, 1), MonthDay.of(12, 31)))
                .isFalse();
        assertThat(HourRanges.of(MORNING, range("12:00", "13:00")).runIntoEachOther())
                .isTrue();
        assertThat(HourRanges.of(MORNING, AFTERNOON).runIntoEachOther()).isFalse();
        assertThatThrownBy(() -> HourRanges.of(MORNING, AFTERNOON, range("20:00", "21:00"), range("22:00", "23:00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<WeekOfHours> weeks() {
        return weeks(ranges(60));
    }

    @Provide
    Arbitrary<WeekOfHours> daytimeWeeks() {
        return weeks(ranges(48)).map(week -> week.with(List.<DatedHours>of()));
    }

    private static Arbitrary<WeekOfHours> weeks(Arbitrary<HourRanges> ranges) {
        Arbitrary<HolidayHours> holidays = Arbitraries.oneOf(
                Arbitraries.of(HolidayHours.AS_USUAL, HolidayHours.CLOSED), ranges.map(HolidayHours::own));
        return Combinators.combine(
                        ranges.list().ofSize(7),
                        holidays,
                        exceptions(ranges).list().ofMaxSize(4))
                .as(WeekOfHours::new);
    }

    /** Up to three ranges that keep apart, in half hours, the last perhaps running into the night. */
    private static Arbitrary<HourRanges> ranges(int latestClosing) {
        Arbitrary<List<Integer>> bounds = Arbitraries.integers()
                .between(0, 47)
                .set()
                .ofMaxSize(6)
                .map(set -> set.stream().sorted().toList());
        return Combinators.combine(bounds, Arbitraries.integers().between(48, latestClosing))
                .as(WeekOfHoursTest::ranges);
    }

    private static HourRanges ranges(List<Integer> bounds, int closing) {
        return new HourRanges(IntStream.range(0, bounds.size() / 2)
                .mapToObj(i -> HourRange.of(30 * bounds.get(2 * i), 30 * end(bounds, 2 * i + 1, closing)))
                .toList());
    }

    private static int end(List<Integer> bounds, int index, int closing) {
        boolean night = index == bounds.size() - 1 && closing > 48 && bounds.get(index - 1) > closing - 48;
        return night ? closing : bounds.get(index);
    }

    private static Arbitrary<DatedHours> exceptions(Arbitrary<HourRanges> ranges) {
        Arbitrary<MonthDay> day = Arbitraries.integers()
                .between(0, 365)
                .map(past -> MonthDay.from(LocalDate.of(2028, 1, 1).plusDays(past)));
        return Combinators.combine(Arbitraries.of(DatedHours.EVERY_YEAR, 2027, 2028), day, day, ranges)
                .filter((year, first, last, hours) -> DatedHours.isPossible(year, first, last))
                .as(DatedHours::new);
    }

    private static HourRange range(String start, String end) {
        return new HourRange(LocalTime.parse(start), LocalTime.parse(end));
    }
}
