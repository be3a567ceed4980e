package org.echoppe.calendar.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.SchoolHolidays;
import org.echoppe.calendar.TestData;
import org.echoppe.calendar.WindowSet;

class HoursLawsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate START = LocalDate.of(2026, 12, 1);
    private static final Holidays HOLIDAYS = Holidays.of("33")
            .with(new SchoolHolidays(
                    "A",
                    List.of(new SchoolHolidays.Stretch("Hiver", LocalDate.of(2027, 2, 13), LocalDate.of(2027, 2, 28))),
                    LocalDate.of(2028, 8, 31)));

    @Property(tries = 300)
    void a_stretch_of_days_is_the_sum_of_its_parts(
            @ForAll("hours") String notation,
            @ForAll @IntRange(max = 500) int first,
            @ForAll @IntRange(max = 60) int days,
            @ForAll @IntRange(max = 60) int more) {
        DeclaredHours hours = DeclaredHours.of(notation);
        LocalDate from = START.plusDays(first);
        LocalDate middle = from.plusDays(days);
        LocalDate to = middle.plusDays(more);

        assertThat(between(hours, from, middle).union(between(hours, middle, to)))
                .isEqualTo(between(hours, from, to));
    }

    @Property(tries = 200)
    void what_was_answered_before_changes_no_answer(
            @ForAll("hours") String notation,
            @ForAll @IntRange(max = 500) int one,
            @ForAll @IntRange(max = 500) int two) {
        DeclaredHours asked = DeclaredHours.of(notation);
        DeclaredHours other = new DeclaredHours(asked.rules());
        LocalDate first = START.plusDays(one);
        LocalDate second = START.plusDays(two);
        between(asked, first, first.plusDays(40));
        asked.between(second, second.plusDays(40), PARIS, Holidays.NONE);
        asked.between(second, second.plusDays(40), ZoneId.of("Indian/Reunion"), HOLIDAYS);

        assertThat(between(asked, second, second.plusDays(40))).isEqualTo(between(other, second, second.plusDays(40)));
    }

    @Property(tries = 200)
    void closed_said_last_leaves_nothing(@ForAll("hours") String notation) {
        List<HourRule> rules = new ArrayList<>(DeclaredHours.of(notation).rules());
        rules.add(HourRule.closed(NamedDays.NONE));

        assertThat(between(new DeclaredHours(rules), START, START.plusYears(1)).isEmpty())
                .isTrue();
    }

    @Property(tries = 200)
    void what_is_added_never_takes_away(@ForAll("hours") String notation, @ForAll("hours") String more) {
        List<HourRule> rules = new ArrayList<>(DeclaredHours.of(notation).rules());
        DeclaredHours.of(more).rules().stream()
                .filter(rule -> !rule.closes())
                .map(HourRule::adding)
                .forEach(rules::add);
        WindowSet before = between(DeclaredHours.of(notation), START, START.plusYears(1));

        assertThat(before.minus(between(new DeclaredHours(rules), START, START.plusYears(1)))
                        .isEmpty())
                .isTrue();
    }

    @Property(tries = 100)
    void rules_for_different_days_may_stand_in_any_order(
            @ForAll Random random, @ForAll("openings") List<Integer> hours) {
        List<HourRule> rules = new ArrayList<>(IntStream.range(0, 7)
                .mapToObj(day -> HourRule.open(NamedDays.of(1 << day), spans(hours.get(day))))
                .toList());
        WindowSet inOrder = between(new DeclaredHours(rules), START, START.plusMonths(3));
        Collections.shuffle(rules, random);

        assertThat(between(new DeclaredHours(rules), START, START.plusMonths(3)))
                .isEqualTo(inOrder);
    }

    private static Spans spans(int opening) {
        return new Spans(List.of(new Spans.Span(opening, opening + 180)));
    }

    private static WindowSet between(DeclaredHours hours, LocalDate from, LocalDate to) {
        return hours.between(from, to, PARIS, HOLIDAYS);
    }

    @Provide
    Arbitrary<List<Integer>> openings() {
        return Arbitraries.integers().between(0, 1_200).list().ofSize(7);
    }

    @Provide
    Arbitrary<String> hours() throws IOException {
        try (Stream<String> lines = TestData.lines("agreed_hours.tsv")) {
            return Arbitraries.of(lines.map(line -> line.split("\t")[0]).toList());
        }
    }
}
