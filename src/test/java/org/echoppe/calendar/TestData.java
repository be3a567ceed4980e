package org.echoppe.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;

/** The files of this room's tests, and windows written as a person reads the clock. */
public final class TestData {

    private TestData() {}

    public static Stream<String> lines(String file) throws IOException {
        return Files.lines(Path.of("src/test/resources/org/echoppe/calendar", file));
    }

    public static TimeWindow window(ZoneId zone, String from, String to) {
        return new TimeWindow(
                LocalDateTime.parse(from).atZone(zone).toInstant(),
                LocalDateTime.parse(to).atZone(zone).toInstant());
    }
}
