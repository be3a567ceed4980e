package org.echoppe.mentor.busy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.mentor.busy.BusyFixture.event;
import static org.echoppe.mentor.busy.BusyFixture.file;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.busy.BusyReading.Read;
import org.echoppe.mentor.busy.BusyReading.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every window is said as a clock in Paris shows it, by a mentor who looks at it on the first of March 2027. */
class BusyFileTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String OURS = "echoppe.example.org";
    private static final Instant NOW = at("2027-03-01T08:00");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DTSTART:20270302T090000Z;DTEND:20270302T100000Z                       | 2027-03-02T10:00/2027-03-02T11:00
            DTSTART;TZID=Europe/Paris:20270302T090000;DTEND;TZID=Europe/Paris:20270302T093000 | 2027-03-02T09:00/2027-03-02T09:30
            DTSTART:20270302T090000;DTEND:20270302T093000                         | 2027-03-02T09:00/2027-03-02T09:30
            DTSTART;TZID=America/Montreal:20270302T090000;DURATION:PT1H30M        | 2027-03-02T15:00/2027-03-02T16:30
            DTSTART;TZID="Romance Standard Time":20270302T090000;DURATION:PT15M   | 2027-03-02T09:00/2027-03-02T09:15
            DTSTART;TZID=/citadel.org/20270101_1/Europe/Paris:20270302T090000;DURATION:PT15M | 2027-03-02T09:00/2027-03-02T09:15
            DTSTART;VALUE=DATE:20270302;DTEND;VALUE=DATE:20270304                 | 2027-03-02T00:00/2027-03-04T00:00
            DTSTART;VALUE=DATE:20270302;DTEND;VALUE=DATE:20270302                 | 2027-03-02T00:00/2027-03-03T00:00
            DTSTART;VALUE=DATE:20270302;DTEND;VALUE=DATE:20270228                 | 2027-03-02T00:00/2027-03-03T00:00
            DTSTART;VALUE=DATE:20270302                                           | 2027-03-02T00:00/2027-03-03T00:00
            DTSTART;VALUE=DATE:20270302;DURATION:P2D                              | 2027-03-02T00:00/2027-03-04T00:00
            DTSTART;VALUE=DATE:20270328                                           | 2027-03-28T00:00/2027-03-29T00:00
            DTSTART;VALUE=DATE:20271031                                           | 2027-10-31T00:00/2027-11-01T00:00
            DTSTART:20270302T090030Z;DTEND:20270302T100010Z                       | 2027-03-02T10:00/2027-03-02T11:01
            """)
    void a_time_is_read_whatever_way_it_is_written(String lines, String window) {
        assertThat(busy(event(lines.strip().replaceAll(";(DTEND|DURATION)", "\n$1"))))
                .containsExactly(window.strip());
    }

    @Test
    void nothing_that_lasts_nothing_takes_time() {
        assertThat(busy(event("DTSTART:20270302T090000Z"))).isEmpty();
        assertThat(busy(event("DTSTART:20270302T090000Z\nDTEND:20270302T090000Z")))
                .isEmpty();
        assertThat(busy(event("DTSTART:20270302T090000Z\nDTEND:20270302T080000Z")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRANSP:TRANSPARENT", "STATUS:CANCELLED", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"})
    void what_leaves_its_owner_free_takes_no_time(String line) {
        assertThat(busy(event("DTSTART:20270302T090000Z\nDURATION:PT1H\n" + line)))
                .isEmpty();
    }

    @Test
    void our_own_sessions_are_not_counted_twice() {
        assertThat(busy("BEGIN:VEVENT\nUID:5f0f6a0e@" + OURS + "\nDTSTART:20270302T090000Z\nDURATION:PT1H\nEND:VEVENT"))
                .isEmpty();
    }

    @Test
    void ten_in_the_morning_stays_ten_when_clocks_change() {
        String weekly = "DTSTART;TZID=Europe/Paris:20270321T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2";
        String autumn = "DTSTART;TZID=Europe/Paris:20271024T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2";

        assertThat(busy(event(weekly)))
                .containsExactly("2027-03-21T10:00/2027-03-21T11:00", "2027-03-28T10:00/2027-03-28T11:00");
        assertThat(busy(event(autumn)))
                .containsExactly("2027-10-24T10:00/2027-10-24T11:00", "2027-10-31T10:00/2027-10-31T11:00");
    }

    @Test
    void in_utc_ten_becomes_eleven_when_clocks_change() {
        assertThat(busy(event("DTSTART:20270321T090000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2")))
                .containsExactly("2027-03-21T10:00/2027-03-21T11:00", "2027-03-28T11:00/2027-03-28T12:00");
    }

    @Test
    void an_hour_that_is_left_out_and_one_that_comes_twice_are_read_as_the_standard_says() {
        assertThat(instants(event("DTSTART;TZID=Europe/Paris:20270328T023000\nDURATION:PT10M")))
                .containsExactly("2027-03-28T01:30:00Z/2027-03-28T01:40:00Z");
        assertThat(instants(event("DTSTART;TZID=Europe/Paris:20271031T023000\nDURATION:PT10M")))
                .containsExactly("2027-10-31T00:30:00Z/2027-10-31T00:40:00Z");
    }

    @Test
    void a_night_keeps_its_length_when_clocks_change() {
        String night = "DTSTART;TZID=Europe/Paris:20270326T220000\nDTEND;TZID=Europe/Paris:20270327T060000\n"
                + "RRULE:FREQ=DAILY;COUNT=2";

        assertThat(busy(event(night)))
                .containsExactly("2027-03-26T22:00/2027-03-27T06:00", "2027-03-27T22:00/2027-03-28T07:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=DAILY;COUNT=3                            | 2,3,4
            FREQ=DAILY;UNTIL=20270304                     | 2,3,4
            FREQ=DAILY;UNTIL=20270304T080000Z             | 2,3,4
            FREQ=DAILY;UNTIL=20270304T075959Z             | 2,3
            FREQ=DAILY;UNTIL=20270304T090000              | 2,3,4
            FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270331 | 2,4,16,18,30
            FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=4    | 2,7,16,21
            FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=TU,SU;COUNT=4 | 2,14,16,28
            FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270331         | 2
            FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;UNTIL=20270331 | 2,31
            FREQ=DAILY;BYDAY=TU;X-OWN=1;COUNT=2           | 2,9
            """)
    void a_rule_is_followed_to_its_end(String rule, String days) {
        assertThat(busy(event("DTSTART;TZID=Europe/Paris:20270302T090000\nDURATION:PT1H\nRRULE:" + rule.strip())))
                .containsExactly(Arrays.stream(days.strip().split(","))
                        .map(day -> "2027-03-%02dT09:00/2027-03-%02dT10:00"
                                .formatted(Integer.valueOf(day), Integer.valueOf(day)))
                        .toArray(String[]::new));
    }

    @Test
    void what_began_years_ago_still_counts_and_what_is_too_far_does_not() {
        List<String> daily = busy(event("DTSTART;TZID=Europe/Paris:20100104T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY"));

        assertThat(daily.get(0)).isEqualTo("2027-02-22T09:00/2027-02-22T10:00");
        assertThat(daily).hasSize(59);
        assertThat(daily.get(58)).isEqualTo("2028-04-03T09:00/2028-04-03T10:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXDATE;TZID=Europe/Paris:20270303T090000",
                "EXDATE:20270303T080000Z",
                "EXDATE;VALUE=DATE:20270303",
                "EXDATE;TZID=Europe/Paris:20270202T090000,20270303T090000",
                "EXRULE:FREQ=DAILY;BYMONTHDAY=3"
            })
    void an_exception_is_one_in_whatever_clock_it_is_written(String line) {
        String daily = "DTSTART;TZID=Europe/Paris:20270302T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\n";

        assertThat(busy(event(daily + line)))
                .containsExactly("2027-03-02T09:00/2027-03-02T10:00", "2027-03-04T09:00/2027-03-04T10:00");
    }

    @Test
    void a_single_one_that_was_moved_freed_or_cancelled_is_not_where_it_was() {
        String weekly =
                event("UID:w\nDTSTART;TZID=Europe/Paris:20270302T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4");
        String moved = event(
                "UID:w\nRECURRENCE-ID:20270309T080000Z\nDTSTART;TZID=Europe/Paris:20270310T140000\n" + "DURATION:PT2H");
        String freed = event("UID:w\nRECURRENCE-ID;TZID=Europe/Paris:20270316T090000\n"
                + "DTSTART;TZID=Europe/Paris:20270316T090000\nDURATION:PT1H\nTRANSP:TRANSPARENT");
        String cancelled = event("UID:w\nRECURRENCE-ID;VALUE=DATE:20270323\n"
                + "DTSTART;TZID=Europe/Paris:20270323T090000\nDURATION:PT1H\nSTATUS:CANCELLED");

        assertThat(busy(cancelled + moved + weekly + freed))
                .containsExactly("2027-03-02T09:00/2027-03-02T10:00", "2027-03-10T14:00/2027-03-10T16:00");
    }

    @Test
    void a_change_of_all_that_follow_holds_for_each_of_them() {
        String weekly =
                event("UID:w\nDTSTART;TZID=Europe/Paris:20270302T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3");
        String later = event("UID:w\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20270309T090000\n"
                + "DTSTART;TZID=Europe/Paris:20270310T110000\nDURATION:PT30M");

        assertThat(busy(weekly + later))
                .containsExactly(
                        "2027-03-02T09:00/2027-03-02T10:00",
                        "2027-03-10T11:00/2027-03-10T11:30",
                        "2027-03-17T11:00/2027-03-17T11:30");
    }

    @Test
    void further_dates_and_periods_are_added() {
        assertThat(busy(event("DTSTART:20270302T080000Z\nDURATION:PT1H\nRDATE:20270304T080000Z\n"
                        + "RDATE;VALUE=PERIOD:20270305T080000Z/PT2H,20270306T080000Z/20270306T083000Z")))
                .containsExactly(
                        "2027-03-02T09:00/2027-03-02T10:00",
                        "2027-03-04T09:00/2027-03-04T10:00",
                        "2027-03-05T09:00/2027-03-05T11:00",
                        "2027-03-06T09:00/2027-03-06T09:30");
    }

    @Test
    void a_clock_the_file_defines_itself_is_right_on_both_sides_of_a_change() {
        String zone = """
                BEGIN:VTIMEZONE
                TZID:Bureau
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                """;
        String weekly = event("DTSTART;TZID=Bureau:20270321T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2");
        String autumn = event("DTSTART;TZID=Bureau:20271024T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2");

        assertThat(busy(weekly + autumn + zone))
                .containsExactly(
                        "2027-03-21T10:00/2027-03-21T11:00",
                        "2027-03-28T10:00/2027-03-28T11:00",
                        "2027-10-24T10:00/2027-10-24T11:00",
                        "2027-10-31T10:00/2027-10-31T11:00");
    }

    @Test
    void free_and_busy_times_alone_are_a_calendar_too() {
        assertThat(busy(
                        "BEGIN:VFREEBUSY\nFREEBUSY;FBTYPE=BUSY:20270302T080000Z/PT1H,20270303T080000Z/20270303T090000Z\n"
                                + "FREEBUSY;FBTYPE=FREE:20270304T080000Z/PT1H\nEND:VFREEBUSY"))
                .containsExactly("2027-03-02T09:00/2027-03-02T10:00", "2027-03-03T09:00/2027-03-03T10:00");
    }

    @Test
    void lines_may_be_folded_end_anyhow_and_hold_colons_in_quotes() {
        String file =
                "\uFEFFBEGIN:VCALENDAR\nbegin:VEVENT\nORGANIZER;CN=\"a:b;c\":mailto:a@b.fr\nDTST\n ART:20270302T\n"
                        + "\t080000Z\n\nDURATION:PT1H\nCeci n’est pas une ligne\nend:vevent\nEND:VCALENDAR";

        assertThat(said(reader().read(file.getBytes(UTF_8)))).containsExactly("2027-03-02T09:00/2027-03-02T10:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:demain",
                "DTSTART:20271345T080000Z",
                "DTSTART;TZID=Nulle part:20270302T090000",
                "DTSTART:20270302T080000Z\nRRULE:FREQ=SECONDLY",
                "DTSTART:20270302T080000Z\nRRULE:FREQ=MINUTELY;COUNT=5",
                "DTSTART:20270302T080000Z\nRRULE:FREQ=DAILY;BYHOUR=1,2,3,4,5,6,7;BYMINUTE=1,2,3,4,5,6,7",
                "DTSTART:20270302T080000Z\nRRULE:FREQ=CHAQUE LUNDI",
                "DTSTART:19000302T080000Z\nRRULE:FREQ=DAILY;COUNT=99999999",
                "DURATION:PT1H"
            })
    void one_that_cannot_be_read_is_counted_and_keeps_no_other_from_being_read(String lines) {
        String good = event("DTSTART:20270302T080000Z\nDURATION:PT1H");

        Read read = (Read) reader().read(file(event(lines + "\nDURATION:PT1H") + good));

        assertThat(read.leftOut()).isEqualTo(1);
        assertThat(said(read)).containsExactly("2027-03-02T09:00/2027-03-02T10:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bonjour",
                "<html></html>",
                "BEGIN:VCARD\nEND:VCARD",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\n",
                "END:X"
            })
    void what_is_no_calendar_or_was_cut_off_is_refused(String text) {
        assertThat(reader().read(text.getBytes(UTF_8))).isEqualTo(new Unreadable(BusyProblem.NOT_A_CALENDAR));
    }

    @Test
    void too_much_is_refused() {
        String hourly = event("DTSTART:20270301T000000Z\nDURATION:PT10M\nRRULE:FREQ=HOURLY");

        assertThat(reader().read(file(hourly))).isEqualTo(new Unreadable(BusyProblem.TOO_MUCH));
        assertThat(reader().read(new byte[BusyFile.MOST_BYTES + 1])).isEqualTo(new Unreadable(BusyProblem.TOO_LARGE));
    }

    @Test
    void windows_come_back_from_their_column_as_they_were() {
        var column = new WindowsColumn();
        Read read = (Read) reader().read(
                        file(event("DTSTART;TZID=Europe/Paris:20270302T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY")));

        String kept = column.convertToDatabaseColumn(read.busy());

        assertThat(column.convertToEntityAttribute(kept)).isEqualTo(read.busy());
        assertThat(kept.length()).isLessThan(8 * read.busy().size());
        assertThat(column.convertToEntityAttribute("").isEmpty()).isTrue();
    }

    private static List<String> busy(String content) {
        return said(reader().read(file(content)));
    }

    private static List<String> said(BusyReading reading) {
        assertThat(reading).isInstanceOf(Read.class);
        return ((Read) reading)
                .busy().windows().stream().map(BusyFileTest::said).toList();
    }

    private static String said(TimeWindow window) {
        return LocalDateTime.ofInstant(window.start(), PARIS) + "/" + LocalDateTime.ofInstant(window.end(), PARIS);
    }

    private static List<String> instants(String content) {
        return ((Read) reader().read(file(content)))
                .busy().windows().stream()
                        .map(window -> window.start() + "/" + window.end())
                        .toList();
    }

    private static BusyFile reader() {
        return new BusyFile(PARIS, OURS, NOW);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
