package org.echoppe.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.programme.ProgrammeView;

/**
 * The weeks after a first session, at the same hour of the clock, until there are as many sessions as wanted.
 *
 * @param weeks those that will do and, between them, those that will not
 * @param times how many sessions were wanted, the first included
 */
public record SeriesPlan(TimeWindow first, int times, List<SeriesWeek> weeks) {

    public static final int FEWEST_TIMES = 2;
    public static final int MOST_TIMES = 8;

    /** However many weeks will not do, nobody looks further. */
    static final int MOST_WEEKS = 12;

    public SeriesPlan {
        weeks = List.copyOf(weeks);
    }

    /** Asks week by week; what lies beyond the last day is not asked for. */
    static SeriesPlan of(
            TimeWindow first, int wanted, ProgrammeView programme, Function<TimeWindow, SeriesWeek> asked) {
        int times = Math.max(FEWEST_TIMES, Math.min(MOST_TIMES, wanted));
        var weeks = new ArrayList<SeriesWeek>();
        int found = 1;
        for (TimeWindow window : windows(first, programme).toList()) {
            if (found == times) {
                break;
            }
            SeriesWeek week = asked.apply(window);
            weeks.add(week);
            found += week.isFree() ? 1 : 0;
        }
        return new SeriesPlan(first, times, weeks);
    }

    /** The same hour of the clock, also where the clock has changed in between. */
    static Stream<TimeWindow> windows(TimeWindow first, ProgrammeView programme) {
        ZoneId zone = programme.zone();
        return IntStream.rangeClosed(1, MOST_WEEKS)
                .mapToObj(week -> first.start().atZone(zone).plusWeeks(week).toInstant())
                .takeWhile(start -> !dayOf(start, zone).isAfter(programme.endsOn()))
                .map(start -> TimeWindow.of(start, first.length()));
    }

    private static LocalDate dayOf(Instant start, ZoneId zone) {
        return LocalDate.ofInstant(start, zone);
    }

    public List<SeriesWeek> free() {
        return weeks.stream().filter(SeriesWeek::isFree).toList();
    }

    public List<SeriesWeek> skipped() {
        return weeks.stream().filter(week -> !week.isFree()).toList();
    }

    /** Fewer weeks will do than were wanted. */
    public boolean isShort() {
        return free().size() + 1 < times;
    }
}
