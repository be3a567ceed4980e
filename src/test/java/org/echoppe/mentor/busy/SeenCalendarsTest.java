package org.echoppe.mentor.busy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.echoppe.mentor.busy.BusyReading.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as calendars of holidays, Exchange and others write them; where they come from is said beside them. */
class SeenCalendarsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            holidays-without-end                  | 2027-03-29T00:00/2027-03-30T00:00 2027-05-01T00:00/2027-05-02T00:00 2027-05-06T00:00/2027-05-07T00:00
            holidays-ending-where-they-begin      | 2027-03-29T00:00/2027-03-30T00:00 2027-04-10T00:00/2027-04-26T00:00 2027-11-01T00:00/2027-11-02T00:00
            exceptions-in-utc                     | 2027-03-02T12:15/2027-03-02T13:15 2027-03-16T11:15/2027-03-16T12:15 2027-03-30T12:15/2027-03-30T13:15
            clock-of-summer-only                  | 2027-03-03T09:00/2027-03-03T10:15 2027-04-06T09:00/2027-04-06T10:15
            moved-one-of-a-series                 | 2027-03-22T09:30/2027-03-22T09:45 2027-03-25T09:30/2027-03-25T09:45 2027-03-30T14:00/2027-03-30T14:15
            several-calendars                     | 2027-03-03T09:00/2027-03-03T10:00 2027-03-04T09:00/2027-03-04T11:00
            """)
    void a_calendar_is_busy_when_its_owner_sees_it_so(String file, String windows) throws IOException {
        Read read = read(file);

        assertThat(said(read)).containsExactly(windows.split(" "));
        assertThat(read.leftOut()).isZero();
    }

    @Test
    void holidays_that_leave_free_take_no_time() throws IOException {
        assertThat(said(read("holidays-that-leave-free"))).isEmpty();
    }

    @Test
    void a_clock_without_a_name_is_the_one_the_file_defines() throws IOException {
        assertThat(said(read("clock-without-name"))).containsExactly("2027-03-03T10:00/2027-03-03T11:00");
    }

    private static Read read(String name) throws IOException {
        try (InputStream file = SeenCalendarsTest.class.getResourceAsStream(name.strip() + ".ics")) {
            return (Read) new BusyFile(PARIS, "echoppe.example.org", NOW).read(file.readAllBytes());
        }
    }

    private static List<String> said(Read read) {
        return read.busy().windows().stream()
                .map(window -> LocalDateTime.ofInstant(window.start(), PARIS) + "/"
                        + LocalDateTime.ofInstant(window.end(), PARIS))
                .toList();
    }
}
