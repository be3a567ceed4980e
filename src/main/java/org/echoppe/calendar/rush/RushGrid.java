package org.echoppe.calendar.rush;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;

/**
 * A week cut into parts of days that are tapped to say when a shop is in a rush. What was said more finely before stays
 * as fine wherever the tap is left alone.
 */
public final class RushGrid {

    private final TypicalWeek opening;
    private final TypicalWeek rush;
    private final WindowSet usualOnAnyDay;

    /** One part of one day that can be tapped. */
    public record Cell(DayOfWeek day, DayPart part) {}

    /** From one time of the day to another; midnight at the end is 00:00. */
    public record Range(LocalTime start, LocalTime end) {}

    /**
     * @param rush  what was said before, or what is usual in the trade
     * @param usual what is usual in the trade: tells how long a rush is where none was said
     */
    public RushGrid(DeclaredHours opening, DeclaredHours rush, DeclaredHours usual) {
        this.opening = TypicalWeek.of(opening);
        this.rush = TypicalWeek.of(rush);
        this.usualOnAnyDay = TypicalWeek.of(usual).anyDay();
    }

    /** The parts of this day in which the shop is open. */
    public List<Cell> cells(DayOfWeek day) {
        return Stream.of(DayPart.values())
                .map(part -> new Cell(day, part))
                .filter(cell -> !minutes(cell).isEmpty())
                .toList();
    }

    public boolean isRush(Cell cell) {
        return !said(cell).isEmpty();
    }

    /** The hours a tap on this part means. */
    public List<Range> ranges(Cell cell) {
        WindowSet minutes = minutes(cell);
        return IntStream.range(0, minutes.size())
                .mapToObj(i -> new Range(time(minutes.start(i)), time(minutes.end(i))))
                .toList();
    }

    private static LocalTime time(long minute) {
        return LocalTime.ofSecondOfDay(60 * (minute % TypicalWeek.DAY));
    }

    /** What was said for this part; else what the trade usually has then; else a likely hour; else all of it. */
    private WindowSet minutes(Cell cell) {
        WindowSet open = opening.on(cell.day()).intersect(cell.part().whole());
        return Stream.of(rush.on(cell.day()), usualOnAnyDay, cell.part().likely(), open)
                .map(open::intersect)
                .filter(minutes -> !minutes.isEmpty())
                .findFirst()
                .orElse(WindowSet.EMPTY);
    }

    private WindowSet said(Cell cell) {
        return opening.on(cell.day()).intersect(cell.part().whole()).intersect(rush.on(cell.day()));
    }

    /** The rush of the week when exactly these parts are tapped. */
    public DeclaredHours toHours(Set<Cell> tapped) {
        var days = new EnumMap<DayOfWeek, WindowSet>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> days.put(day, on(day, tapped)));
        return TypicalWeek.of(days).toHours();
    }

    private WindowSet on(DayOfWeek day, Set<Cell> tapped) {
        return cells(day).stream()
                .filter(tapped::contains)
                .map(this::minutes)
                .reduce(WindowSet.EMPTY, WindowSet::union);
    }
}
