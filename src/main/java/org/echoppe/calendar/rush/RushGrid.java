package org.echoppe.calendar.rush;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;

/**
 * The opening hours of a week cut into cells that are tapped to say when a shop is in a rush. Together they are all the
 * opening hours; what was said more finely before is a cell of its own, so that a tap left alone changes nothing.
 */
public final class RushGrid {

    private final TypicalWeek opening;
    private final TypicalWeek rush;
    private final WindowSet usualOnAnyDay;

    /** A stretch of one day that can be tapped, in minutes of the day. */
    public record Cell(DayOfWeek day, int from, int to) {

        public LocalTime start() {
            return time(from);
        }

        /** Midnight at the end is 00:00. */
        public LocalTime end() {
            return time(to);
        }

        public DayPart part() {
            return Stream.of(DayPart.values())
                    .filter(part -> part.includes(from))
                    .findFirst()
                    .orElseThrow();
        }

        private static LocalTime time(int minute) {
            return LocalTime.ofSecondOfDay(60L * (minute % TypicalWeek.DAY));
        }

        private WindowSet minutes() {
            return WindowSet.of(from, to);
        }
    }

    /**
     * @param rush  what was said before, or what is usual in the trade
     * @param usual what is usual in the trade: tells how long a rush is where none was said
     */
    public RushGrid(DeclaredHours opening, DeclaredHours rush, DeclaredHours usual) {
        this.opening = TypicalWeek.of(opening);
        this.rush = TypicalWeek.of(rush);
        this.usualOnAnyDay = TypicalWeek.of(usual).anyDay();
    }

    /** All of this day’s opening hours, in the order of time. */
    public List<Cell> cells(DayOfWeek day) {
        return Stream.of(DayPart.values())
                .map(part -> opening.on(day).intersect(part.whole()))
                .flatMap(open -> cells(day, open, likely(day, open)))
                .sorted(Comparator.comparingInt(Cell::from))
                .toList();
    }

    private static Stream<Cell> cells(DayOfWeek day, WindowSet open, WindowSet likely) {
        return Stream.of(likely, open.minus(likely))
                .flatMap(minutes -> IntStream.range(0, minutes.size())
                        .mapToObj(i -> new Cell(day, (int) minutes.start(i), (int) minutes.end(i))));
    }

    /** What was said for these hours; else what the trade usually has then; else a likely hour. */
    private WindowSet likely(DayOfWeek day, WindowSet open) {
        return Stream.concat(
                        Stream.of(rush.on(day), usualOnAnyDay),
                        Arrays.stream(DayPart.values()).map(DayPart::likely))
                .map(open::intersect)
                .filter(minutes -> !minutes.isEmpty())
                .findFirst()
                .orElse(WindowSet.EMPTY);
    }

    public boolean isRush(Cell cell) {
        return !cell.minutes().intersect(rush.on(cell.day())).isEmpty();
    }

    /** The rush of the week when exactly these cells are tapped. */
    public DeclaredHours toHours(Set<Cell> tapped) {
        var days = new EnumMap<DayOfWeek, WindowSet>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> days.put(day, on(day, tapped)));
        return TypicalWeek.of(days).toHours();
    }

    private WindowSet on(DayOfWeek day, Set<Cell> tapped) {
        return cells(day).stream()
                .filter(tapped::contains)
                .map(Cell::minutes)
                .reduce(WindowSet.EMPTY, WindowSet::union);
    }
}
