package org.echoppe.mentor.busy;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.echoppe.calendar.TimeWindow;

/** A time written with its end or its length, as free and busy times are. */
final class Period {

    private Period() {}

    static Stream<TimeWindow> all(ContentLine line, Zones zones) {
        return line.values().stream()
                .filter(value -> value.contains("/"))
                .flatMap(value -> read(value.split("/", 2), line.parameter("TZID"), zones).stream());
    }

    private static Optional<TimeWindow> read(String[] parts, String zone, Zones zones) {
        Stamp start = Stamp.read(parts[0], zone, zones);
        Instant end = parts[1].matches("[+-]?P.*")
                ? Length.read(parts[1]).after(start)
                : Stamp.read(parts[1], zone, zones).instant();
        return start.instant().isBefore(end) ? Optional.of(new TimeWindow(start.instant(), end)) : Optional.empty();
    }
}
