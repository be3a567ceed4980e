package org.echoppe.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.echoppe.calendar.TimeWindow;

/** The grid of five minutes, numbered since 1970, on which nobody is in two places. */
final class Ticks {

    static final Duration LENGTH = Duration.ofMinutes(5);

    private Ticks() {}

    static boolean areWhole(TimeWindow window) {
        return isOnGrid(window.start()) && isOnGrid(window.end());
    }

    private static boolean isOnGrid(Instant instant) {
        return instant.getNano() == 0 && Math.floorMod(instant.getEpochSecond(), LENGTH.toSeconds()) == 0;
    }

    /** The whole ticks a window touches; to the minute, as sessions are that begin at once. */
    static TimeWindow around(TimeWindow window) {
        return new TimeWindow(start(number(window.start())), start(numberUp(window.end())));
    }

    /** The tick that holds this instant. */
    static TimeWindow around(Instant instant) {
        return TimeWindow.of(start(number(instant)), LENGTH);
    }

    /** Always in one order, by party and then by time: rivals then wait for each other and never for ever. */
    static Stream<TickId> of(Map<UUID, TimeWindow> windows) {
        return windows.keySet().stream()
                .sorted()
                .flatMap(party -> numbers(windows.get(party)).mapToObj(tick -> new TickId(party, tick)));
    }

    static Stream<TickId> of(TimeWindow window, UUID... parties) {
        return of(Stream.of(parties).collect(Collectors.toMap(Function.identity(), party -> window)));
    }

    /** The number of the first tick that begins no sooner. */
    static long from(Instant instant) {
        return numberUp(instant);
    }

    private static LongStream numbers(TimeWindow window) {
        return LongStream.range(number(window.start()), numberUp(window.end()));
    }

    private static Instant start(long number) {
        return Instant.ofEpochSecond(number * LENGTH.toSeconds());
    }

    private static long numberUp(Instant instant) {
        return -Math.floorDiv(-instant.getEpochSecond(), LENGTH.toSeconds());
    }

    private static long number(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), LENGTH.toSeconds());
    }
}
