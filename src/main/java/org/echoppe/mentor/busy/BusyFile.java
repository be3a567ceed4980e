package org.echoppe.mentor.busy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.mentor.busy.BusyReading.Read;
import org.echoppe.mentor.busy.BusyReading.Unreadable;

/**
 * Reads when somebody is not free out of an iCalendar file (RFC 5545), to the whole minute, for a year and a bit.
 *
 * @param zone whose clock counts where the file names none
 * @param host whose appointments are our own and do not count
 */
record BusyFile(ZoneId zone, String host, Instant now) {

    static final int MOST_BYTES = 5_000_000;
    static final int MOST_WINDOWS = 5_000;
    private static final int MOST_TIMES = 100_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** As far as anything can be booked, and the week that runs. */
    private static final Duration AHEAD = Duration.ofDays(400);

    private static final Duration BEHIND = Duration.ofDays(7);

    BusyReading read(byte[] content) {
        if (content.length > MOST_BYTES) {
            return new Unreadable(BusyProblem.TOO_LARGE);
        }
        return Block.read(new String(content, StandardCharsets.UTF_8))
                .map(this::read)
                .orElseGet(() -> new Unreadable(BusyProblem.NOT_A_CALENDAR));
    }

    private BusyReading read(Block file) {
        List<Block> calendars = file.named("VCALENDAR").toList();
        var zones = new Zones(zone, named("VTIMEZONE", calendars).toList());
        var pile = new Pile(zones, reach());
        named("VEVENT", calendars).filter(event -> !isOurs(event)).forEach(pile::put);
        named("VFREEBUSY", calendars).forEach(pile::putTimes);
        return pile.taken();
    }

    /** The whole time in which what is busy is kept. */
    TimeWindow reach() {
        return new TimeWindow(now.minus(BEHIND), now.plus(AHEAD));
    }

    private static Stream<Block> named(String name, List<Block> calendars) {
        return calendars.stream().flatMap(calendar -> calendar.named(name));
    }

    private boolean isOurs(Block event) {
        return event.line("UID").filter(uid -> uid.value().endsWith("@" + host)).isPresent();
    }

    /** What was read so far, and how much was not. */
    private static final class Pile {

        private final Zones zones;
        private final TimeWindow reach;
        private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
        private final List<TimeWindow> busy = new ArrayList<>();
        private final long patience = System.nanoTime() + PATIENCE.toNanos();
        private int leftOut;

        Pile(Zones zones, TimeWindow reach) {
            this.zones = zones;
            this.reach = reach;
        }

        void put(Block event) {
            tried(() -> {
                Entry entry = Entry.read(event, zones);
                entries.computeIfAbsent(key(entry), uid -> new ArrayList<>()).add(entry);
            });
        }

        /** Without an identifier it belongs to nothing. */
        private String key(Entry entry) {
            return entry.uid().isEmpty() ? "nothing " + entries.size() : entry.uid();
        }

        void putTimes(Block times) {
            times.all("FREEBUSY")
                    .filter(line -> !"FREE".equalsIgnoreCase(line.parameter("FBTYPE")))
                    .forEach(line ->
                            tried(() -> busy.addAll(Period.all(line, zones).toList())));
        }

        private void tried(Runnable step) {
            if (isTooMuch()) {
                return;
            }
            try {
                step.run();
            } catch (RuntimeException cannotBeRead) {
                leftOut++;
            }
        }

        BusyReading taken() {
            Collection<List<Entry>> all = entries.values();
            all.forEach(each ->
                    tried(() -> busy.addAll(new Series(each).busy(reach, zones).toList())));
            if (isTooMuch()) {
                return new Unreadable(BusyProblem.TOO_MUCH);
            }
            WindowSet windows = WindowSet.of(busy.stream().flatMap(this::cut).toList());
            return windows.size() > MOST_WINDOWS ? new Unreadable(BusyProblem.TOO_MUCH) : new Read(windows, leftOut);
        }

        private boolean isTooMuch() {
            return busy.size() > MOST_TIMES || System.nanoTime() > patience;
        }

        private Stream<TimeWindow> cut(TimeWindow window) {
            Instant start = window.start().isBefore(reach.start()) ? reach.start() : window.start();
            Instant end = window.end().isAfter(reach.end()) ? reach.end() : window.end();
            return Optional.of(start)
                    .filter(from -> from.isBefore(end))
                    .map(from -> new TimeWindow(from.truncatedTo(ChronoUnit.MINUTES), up(end)))
                    .stream();
        }

        private static Instant up(Instant end) {
            Instant whole = end.truncatedTo(ChronoUnit.MINUTES);
            return whole.equals(end) ? end : whole.plus(1, ChronoUnit.MINUTES);
        }
    }
}
