package org.echoppe.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.echoppe.access.TownIdentity;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.shared.FoldedLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final UUID SESSION = UUID.fromString("5f0f6a0e-6c0a-4b57-9a3f-0d9a8f3c1b11");
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Recipient CLAIRE = Recipient.of("Claire Lagarde", "claire@example.org", "fr");

    @Test
    void a_request_says_who_invites_whom_where_and_when() {
        VEvent event = eventOf(file().write(session("2026-12-01T14:10", 0), CalendarMethod.REQUEST));

        assertThat(value(event, Property.UID)).isEqualTo(SESSION + "@echoppe.example.org");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20261201T131000Z");
        assertThat(value(event, Property.DTEND)).isEqualTo("20261201T132500Z");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:mairie@example.org");
        assertThat(value(event, Property.ATTENDEE)).isEqualTo("mailto:claire@example.org");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Boulangerie Lagarde, 3 rue du Port");
        assertThat(value(event, Property.DESCRIPTION)).contains("Commander le terminal\nhttps://echoppe.example.org/");
    }

    @Test
    void a_move_keeps_the_identifier_and_raises_the_sequence() {
        VEvent first = eventOf(file().write(session("2026-12-01T14:10", 0), CalendarMethod.REQUEST));
        VEvent moved = eventOf(file().write(session("2026-12-03T10:20", 1), CalendarMethod.REQUEST));

        assertThat(value(moved, Property.UID)).isEqualTo(value(first, Property.UID));
        assertThat(value(moved, Property.SEQUENCE)).isEqualTo("1");
    }

    @Test
    void a_cancellation_says_so_twice() throws Exception {
        String file = file().write(session("2026-12-01T14:10", 2), CalendarMethod.CANCEL);

        assertThat(read(file).getRequiredProperty(Property.METHOD).getValue()).isEqualTo("CANCEL");
        assertThat(value(eventOf(file), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(eventOf(file), Property.SEQUENCE)).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-27T10:00, 20270327T090000Z",
        "2027-03-28T10:00, 20270328T080000Z",
        "2027-10-30T10:00, 20271030T080000Z",
        "2027-10-31T10:00, 20271031T090000Z"
    })
    void ten_in_the_morning_stays_ten_when_clocks_change(String local, String utc) {
        assertThat(value(eventOf(file().write(session(local, 0), CalendarMethod.REQUEST)), Property.DTSTART))
                .isEqualTo(utc);
    }

    @Test
    void lines_are_at_most_75_octets_and_unfold_to_what_they_were() {
        String file = file().write(session("2026-12-01T14:10", 0), CalendarMethod.REQUEST);

        assertThat(longestLine(FoldedLines.fold(file))).isLessThanOrEqualTo(75);
        assertThat(FoldedLines.unfold(FoldedLines.fold(file))).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'Zoé "Coiffure"; Lissage, etc:'
            'A\\r\\nATTENDEE:mailto:eve@example.org'
            '🥖 Chez « L’Aubrac » éèçêœ éèçêœ éèçêœ éèçêœ éèçêœ éèçêœ éèçêœ éèçêœ'
            """)
    void a_name_never_adds_a_line_to_the_file(String typed) {
        String name = typed.translateEscapes();
        var file = new CalendarFile(town(name), Recipient.of(name, "claire@example.org", "fr"), "echoppe.example.org");
        var appointment = new Appointment(SESSION, 0, window("2026-12-01T14:10"), name, name, name, NOW);

        String written = file.write(appointment, CalendarMethod.REQUEST);
        VEvent event = eventOf(written);

        assertThat(longestLine(FoldedLines.fold(written))).isLessThanOrEqualTo(75);
        assertThat(event.getProperties(Property.ATTENDEE)).hasSize(1);
        assertThat(value(event, Property.SUMMARY)).isEqualTo(OneLine.of(name));
        assertThat(event.getRequiredProperty(Property.ATTENDEE)
                        .getRequiredParameter(Parameter.CN)
                        .getValue())
                .isEqualTo(OneLine.of(name).replace('"', '’'));
    }

    private static CalendarFile file() {
        return new CalendarFile(town("Ville de Port-Aubrac"), CLAIRE, "echoppe.example.org");
    }

    private static TownIdentity town(String name) {
        return new TownIdentity(name, "33", PARIS, "#0B5D5E", null, "mairie@example.org", false);
    }

    private static Appointment session(String local, int revision) {
        return new Appointment(
                SESSION,
                revision,
                window(local),
                "Échoppe : Inès Bel",
                "Boulangerie Lagarde, 3 rue du Port",
                "Commander le terminal\nhttps://echoppe.example.org/shop/session?k=" + "a".repeat(43) + "&id=1",
                NOW);
    }

    private static TimeWindow window(String local) {
        return TimeWindow.of(LocalDateTime.parse(local).atZone(PARIS).toInstant(), Duration.ofMinutes(15));
    }

    private static int longestLine(String file) {
        return file.lines()
                .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length)
                .max()
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static VEvent eventOf(String file) {
        return (VEvent) read(file).getComponents().get(0);
    }

    /** Reads it as strictly as a calendar may: RFC 5545 and, for its method, RFC 5546. */
    private static Calendar read(String file) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(file));
            calendar.validate(true);
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(file, e);
        }
    }
}
