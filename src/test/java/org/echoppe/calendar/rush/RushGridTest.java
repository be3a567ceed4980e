package org.echoppe.calendar.rush;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.rush.RushGrid.Cell;
import org.junit.jupiter.api.Test;

class RushGridTest {

    private static final DeclaredHours OPENING = DeclaredHours.of("Tu-Sa 09:00-12:30,14:00-19:00; PH off");
    private static final DeclaredHours USUAL = DeclaredHours.of("Sa 10:00-12:30,15:00-18:30");

    @Test
    void only_parts_in_which_the_shop_is_open_can_be_tapped() {
        var grid = new RushGrid(OPENING, USUAL, USUAL);

        assertThat(grid.cells(MONDAY)).isEmpty();
        assertThat(grid.cells(TUESDAY)).extracting(Cell::part).contains(DayPart.values());
        assertThat(new RushGrid(DeclaredHours.of("Mo 09:00-11:00"), USUAL, USUAL).cells(MONDAY))
                .extracting(Cell::part)
                .containsOnly(DayPart.MORNING);
    }

    @Test
    void what_is_usual_in_the_trade_is_tapped_to_begin_with() {
        var grid = new RushGrid(OPENING, USUAL, USUAL);

        assertThat(tapped(grid))
                .containsExactlyInAnyOrder(
                        new Cell(SATURDAY, 600, 660),
                        new Cell(SATURDAY, 660, 750),
                        new Cell(SATURDAY, 900, 1020),
                        new Cell(SATURDAY, 1020, 1110));
        assertThat(grid.toHours(tapped(grid))).isEqualTo(USUAL);
    }

    @Test
    void another_tap_takes_the_hours_that_are_usual_then() {
        var grid = new RushGrid(OPENING, DeclaredHours.NEVER, USUAL);

        assertThat(grid.toHours(Set.of(at(grid, 11 * 60))).notation()).isEqualTo("Tu 11:00-12:30");
        assertThat(grid.toHours(Set.of(at(grid, 17 * 60))).notation()).isEqualTo("Tu 17:00-18:30");
    }

    @Test
    void without_any_custom_a_likely_hour_is_taken() {
        var grid = new RushGrid(OPENING, DeclaredHours.NEVER, DeclaredHours.NEVER);

        assertThat(grid.toHours(Set.of(at(grid, 12 * 60))).notation()).isEqualTo("Tu 12:00-12:30");
    }

    @Test
    void nothing_tapped_means_never() {
        assertThat(new RushGrid(OPENING, USUAL, USUAL).toHours(Set.of())).isEqualTo(DeclaredHours.NEVER);
    }

    /** Looking at the grid and keeping it as it is loses no minute of the rush inside opening hours. */
    @Property(tries = 200)
    void keeping_what_is_tapped_keeps_the_rush(@ForAll("rushes") DeclaredHours rush) {
        var grid = new RushGrid(OPENING, rush, USUAL);

        DeclaredHours kept = grid.toHours(tapped(grid));

        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(TypicalWeek.of(kept).on(day))
                    .isEqualTo(TypicalWeek.of(rush)
                            .on(day)
                            .intersect(TypicalWeek.of(OPENING).on(day)));
        }
    }

    @Provide
    Arbitrary<DeclaredHours> rushes() {
        Arbitrary<String> days = Arbitraries.of("Mo", "Tu-Th", "Sa", "We,Fr", "Mo-Su");
        Arbitrary<String> hours =
                Arbitraries.of("09:15-10:05", "11:45-13:15", "16:30-18:00", "08:00-20:00", "10:00-15:00");
        return net.jqwik.api.Combinators.combine(days, hours)
                .as((day, hour) -> day + " " + hour)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(rules -> DeclaredHours.of(String.join(", ", rules)));
    }

    @Test
    void the_cells_are_all_of_the_opening_hours_and_never_overlap() {
        var grid = new RushGrid(OPENING, DeclaredHours.of("Tu-Sa 11:45-12:15,16:30-18:00"), USUAL);

        for (DayOfWeek day : DayOfWeek.values()) {
            long minutes = grid.cells(day).stream()
                    .mapToLong(cell -> cell.to() - cell.from())
                    .sum();
            var open = TypicalWeek.of(OPENING).on(day);
            assertThat(minutes)
                    .isEqualTo(IntStream.range(0, open.size())
                            .mapToLong(i -> open.end(i) - open.start(i))
                            .sum());
        }
    }

    private static Cell at(RushGrid grid, int minute) {
        return grid.cells(TUESDAY).stream()
                .filter(cell -> cell.from() == minute)
                .findFirst()
                .orElseThrow();
    }

    private static Set<Cell> tapped(RushGrid grid) {
        List<DayOfWeek> days = Arrays.asList(DayOfWeek.values());
        return days.stream()
                .flatMap(day -> grid.cells(day).stream())
                .filter(grid::isRush)
                .collect(Collectors.toSet());
    }
}
