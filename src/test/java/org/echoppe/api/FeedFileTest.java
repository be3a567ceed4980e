package org.echoppe.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.echoppe.booking.CalendarSession;
import org.echoppe.booking.SessionId;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.programme.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedFileTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant SAID = Instant.parse("2027-03-01T08:00:00Z");
    private static final SessionId ID = SessionId.create();

    @Test
    void a_feed_says_its_name_and_how_often_to_come_back() {
        Calendar calendar = read(mine().write(List.of()));

        assertThat(value(calendar, "X-WR-CALNAME")).isEqualTo("Séances avec Ville de Port-Aubrac");
        assertThat(value(calendar, "NAME")).isEqualTo("Séances avec Ville de Port-Aubrac");
        assertThat(value(calendar, "REFRESH-INTERVAL")).isEqualTo("PT1H");
        assertThat(value(calendar, "X-PUBLISHED-TTL")).isEqualTo("PT1H");
        assertThat(mine().write(List.of())).contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n");
    }

    @Test
    void a_feed_without_sessions_is_a_calendar_all_the_same() {
        assertThat(read(mine().write(List.of())).getComponent(Component.VTIMEZONE))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-27T10:00, 20270327T090000Z",
        "2027-03-28T10:00, 20270328T080000Z",
        "2027-10-31T10:00, 20271031T090000Z"
    })
    void ten_in_the_morning_stays_ten_when_clocks_change(String local, String utc) {
        VEvent event = only(mine().write(List.of(session(local, Mode.ON_SITE, 0, false))));

        assertThat(value(event, Property.DTSTART)).isEqualTo(utc);
    }

    @Test
    void a_session_has_the_identifier_and_the_revision_its_invitation_has() {
        VEvent event = only(mine().write(List.of(session("2027-03-04T10:00", Mode.ON_SITE, 2, false))));

        assertThat(value(event, Property.UID)).isEqualTo(ID.value() + "@echoppe.example.org");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Boulangerie Lagarde");
        assertThat(value(event, Property.LOCATION)).isEqualTo("3 rue du Port, 33110 Le Bouscat");
    }

    @Test
    void a_cancelled_session_stays_as_cancelled_and_takes_no_time() {
        VEvent event = only(mine().write(List.of(session("2027-03-04T10:00", Mode.PHONE, 1, true))));

        assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Par téléphone");
    }

    @Test
    void a_programme_names_the_mentor_of_each_session() {
        var file = new FeedFile("Ville", "echoppe.example.org", Locale.ENGLISH, true);
        VEvent event = only(file.write(List.of(session("2027-03-04T10:00", Mode.VIDEO, 0, false))));

        assertThat(value(event, Property.SUMMARY)).isEqualTo("Boulangerie Lagarde · Inès Ferrand");
        assertThat(value(event, Property.LOCATION)).isEqualTo("By video");
    }

    @Test
    void the_same_sessions_give_the_same_file() {
        var sessions = List.of(session("2027-03-04T10:00", Mode.VIDEO, 0, false));

        assertThat(mine().write(sessions)).isEqualTo(mine().write(sessions));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'Zoé "Coiffure"; Lissage, etc:'
            'A\\r\\nBEGIN:VEVENT'
            '🥖 Chez « L’Aubrac » éèçêœ éèçêœ éèçêœ éèçêœ éèçêœ éèçêœ éèçêœ éèçêœ'
            """)
    void a_name_never_adds_a_line_to_the_file(String typed) {
        String name = typed.translateEscapes();
        var file = new FeedFile(name, "echoppe.example.org", Locale.FRENCH, true);
        var odd = new CalendarSession(ID, 0, window("2027-03-04T10:00"), Mode.ON_SITE, false, SAID, name, name, name);

        String written = file.write(List.of(odd));

        assertThat(written.lines().filter("BEGIN:VEVENT"::equals)).hasSize(1);
        assertThat(written.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(value(only(written), Property.LOCATION)).isEqualTo(name.replaceAll("\\s+", " "));
    }

    @Test
    void a_token_holds_256_bits_and_is_kept_as_something_else() {
        FeedToken token = FeedToken.create();

        assertThat(token.text()).hasSize(43).isNotEqualTo(FeedToken.create().text());
        assertThat(token.hash()).hasSize(64).doesNotContain(token.text());
        assertThat(token.toString()).doesNotContain(token.text());
    }

    private static FeedFile mine() {
        return new FeedFile("Ville de Port-Aubrac", "echoppe.example.org", Locale.FRENCH, false);
    }

    private static CalendarSession session(String local, Mode mode, int revision, boolean cancelled) {
        return new CalendarSession(
                ID,
                revision,
                window(local),
                mode,
                cancelled,
                SAID,
                "Boulangerie Lagarde",
                "3 rue du Port, 33110 Le Bouscat",
                "Inès Ferrand");
    }

    private static TimeWindow window(String local) {
        return TimeWindow.of(LocalDateTime.parse(local).atZone(PARIS).toInstant(), Duration.ofMinutes(15));
    }

    private static VEvent only(String file) {
        return (VEvent) read(file).getComponents().get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static String value(Calendar calendar, String property) {
        return calendar.getRequiredProperty(property).getValue();
    }

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
