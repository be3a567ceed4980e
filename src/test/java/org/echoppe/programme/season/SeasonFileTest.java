package org.echoppe.programme.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.echoppe.calendar.season.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void school_holidays_are_read_from_the_published_calendar() throws IOException {
        ReadSeasons read = read(SeasonImport.SCHOOL_HOLIDAYS, published());

        assertThat(read.seasons())
                .filteredOn(season -> season.isFor("A"))
                .extracting(ReadSeason::entry)
                .containsExactly(
                        hint("Vacances d’Été", "2026-07-04", "2026-08-31"),
                        hint("Vacances de la Toussaint", "2026-10-17", "2026-11-01"),
                        hint("Vacances de Noël", "2026-12-19", "2027-01-03"),
                        hint("Vacances d’Hiver", "2027-02-13", "2027-02-28"),
                        hint("Pont de l’Ascension", "2027-05-07", "2027-05-07"));
        assertThat(read.seasons())
                .filteredOn(season -> season.isFor("Corse"))
                .extracting(ReadSeason::entry)
                .containsExactly(hint("Vacances de la Toussaint", "2026-10-17", "2026-11-01"));
        assertThat(read.past()).as("the summer of 2025").isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART;VALUE=DATE:20270910, DTEND;VALUE=DATE:20270912, 2027-09-10, 2027-09-11",
        "DTSTART;VALUE=DATE:20270910, DTEND;VALUE=DATE:20270910, 2027-09-10, 2027-09-10",
        "DTSTART;VALUE=DATE:20270910, X-NOTHING:1, 2027-09-10, 2027-09-10",
        "DTSTART;VALUE=DATE:20270910, DURATION:P3D, 2027-09-10, 2027-09-12",
        "DTSTART:20270910T080000, DTEND:20270912T180000, 2027-09-10, 2027-09-12",
        "DTSTART:20270910T080000, DTEND:20270912T000000, 2027-09-10, 2027-09-11",
        "DTSTART:20270909T230000Z, DTEND:20270910T100000Z, 2027-09-10, 2027-09-10",
        "DTSTART;TZID=Europe/Paris:20270910T080000, DURATION:PT6H, 2027-09-10, 2027-09-10",
        "DTSTART:20270910T220000, DTEND:20270911T010000, 2027-09-10, 2027-09-11"
    })
    void an_event_lasts_the_days_it_says(String start, String end, String from, String lastDay) {
        assertThat(entries(calendar(event(start, end)))).containsExactly(peak("Foire", from, lastDay));
    }

    @Test
    void a_weekly_market_is_written_out_for_two_years_without_the_days_it_is_off() {
        List<NewSeasonEntry> markets = entries(calendar(event(
                "DTSTART;TZID=Europe/Paris:20260102T080000",
                "DTEND;TZID=Europe/Paris:20260102T130000",
                "RRULE:FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231T235959Z",
                "EXDATE;TZID=Europe/Paris:20260605T080000,20261225T080000",
                "RDATE;VALUE=DATE:20260608")));

        assertThat(markets).extracting(NewSeasonEntry::from).startsWith(LocalDate.of(2026, 6, 8));
        assertThat(markets).allMatch(market -> market.from().equals(market.lastDay()));
        assertThat(markets)
                .extracting(NewSeasonEntry::from)
                .contains(LocalDate.of(2026, 12, 18))
                .doesNotContain(LocalDate.of(2026, 6, 5), LocalDate.of(2026, 12, 25))
                .hasSize(29);
    }

    @Test
    void what_recurs_for_ever_ends_after_two_years() {
        List<NewSeasonEntry> fairs = entries(
                calendar(event("DTSTART;VALUE=DATE:20200910", "DTEND;VALUE=DATE:20200913", "RRULE:FREQ=YEARLY")));

        assertThat(fairs)
                .containsExactly(peak("Foire", "2026-09-10", "2026-09-12"), peak("Foire", "2027-09-10", "2027-09-12"));
    }

    @Test
    void an_event_that_cannot_be_read_is_named_and_the_others_are_read() {
        ReadSeasons read = read(
                SeasonImport.PEAKS,
                calendar(
                        event("DTSTART;VALUE=DATE:20271399", "X-A:1") + event("DTSTART;VALUE=DATE:20270910", "X-A:1")));

        assertThat(read.seasons()).hasSize(2);
        assertThat(read.seasons().get(0).problems()).hasSize(1);
        assertThat(read.seasons().get(1).problems()).isEmpty();
    }

    @Test
    void a_table_is_read_by_its_headers_in_either_language_and_order() {
        NewSeasonEntry fair = new NewSeasonEntry(
                LocalDate.of(2027, 9, 10),
                LocalDate.of(2027, 9, 12),
                "Foire aux vins",
                Effect.PEAK,
                Set.of("WINE", "CAFE"));

        assertThat(entries("nom;du;au;commerces\nFoire aux vins;10/09/2027;12/9/2027;Cave à vins, café\n"))
                .containsExactly(fair);
        assertThat(entries("\uFEFFTrades,From,To,Name\r\n\"wine shop, CAFE\",2027-09-10,2027-09-12,Foire aux vins\r\n"))
                .containsExactly(fair);
        assertThat(entries("Date de début\tIntitulé\n10/09/2027\tBraderie\n"))
                .containsExactly(peak("Braderie", "2027-09-10", "2027-09-10"));
    }

    @Test
    void windows_accents_are_read() {
        byte[] latin = "nom;du\nMarché de Noël;2026-12-05\n".getBytes(Charset.forName("windows-1252"));

        assertThat(new SeasonFile(SeasonImport.PEAKS, "marche.csv", latin)
                        .read(TODAY, PARIS)
                        .seasons())
                .extracting(season -> season.entry().name())
                .containsExactly("Marché de Noël");
    }

    @Test
    void a_line_that_cannot_be_kept_says_why_and_where() {
        List<ReadSeason> read = read(
                        SeasonImport.PEAKS,
                        "nom;du;au;commerces\nFoire;31/02/2027;;\n;10/09/2027;;\nFoire;12/09/2027;10/09/2027;\nFoire;10/09/2027;;Forgeron\n")
                .seasons();

        assertThat(read).extracting(ReadSeason::number).containsExactly(2, 3, 4, 5);
        assertThat(read)
                .extracting(line -> line.problems().get(0).in(Locale.FRENCH))
                .satisfiesExactly(
                        day -> assertThat(day).contains("31/02/2027"),
                        name -> assertThat(name).isNotBlank(),
                        order -> assertThat(order).contains("fin"),
                        trade -> assertThat(trade).contains("Forgeron"));
    }

    @Test
    void the_open_data_table_of_school_holidays_ends_the_day_before_lessons_begin() {
        String table = """
                Description;Population;Date de début;Date de fin;Académies;Zones;annee_scolaire
                Vacances de la Toussaint;-;2026-10-16T22:00:00+00:00;2026-11-01T23:00:00+00:00;Bordeaux;Zone A;2026-2027
                Vacances de la Toussaint;-;2026-10-16T22:00:00+00:00;2026-11-01T23:00:00+00:00;Rennes;Zone B;2026-2027
                Rentrée;Enseignants;2026-08-30T22:00:00+00:00;2026-08-30T22:00:00+00:00;Bordeaux;Zone A;2026-2027
                """;

        assertThat(read(SeasonImport.SCHOOL_HOLIDAYS, table).seasons())
                .filteredOn(season -> season.isFor("A"))
                .extracting(ReadSeason::entry)
                .containsExactly(hint("Vacances de la Toussaint", "2026-10-17", "2026-11-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n'importe quoi",
                "<html><body>Not found</body></html>",
                "nom;prenom\nA;B",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART",
                "\0\1\2"
            })
    void what_is_no_calendar_is_refused(String content) {
        assertRefused(() -> read(SeasonImport.PEAKS, content));
    }

    @Test
    void too_much_is_refused() {
        assertRefused(() -> read(SeasonImport.PEAKS, "x".repeat(SeasonFile.MOST_BYTES + 1)));
        assertRefused(() -> read(SeasonImport.PEAKS, "nom;du\n" + "Foire;10/09/2027\n".repeat(ReadSeasons.MOST + 1)));
        assertRefused(() -> read(
                SeasonImport.PEAKS,
                calendar(event("DTSTART;VALUE=DATE:20260601", "RRULE:FREQ=DAILY")
                        + event("DTSTART;VALUE=DATE:20260601", "RRULE:FREQ=DAILY"))));
    }

    @Test
    void a_file_is_remembered_by_its_name_alone() {
        assertThat(new SeasonFile(SeasonImport.PEAKS, "C:\\Mairie\\marchés.ics", new byte[0]).shortName())
                .isEqualTo("marchés.ics");
    }

    private static void assertRefused(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        UnreadableSeasonsException.class,
                        refused ->
                                assertThat(refused.problem().in(Locale.FRENCH)).isNotBlank());
    }

    private static List<NewSeasonEntry> entries(String content) {
        return read(SeasonImport.PEAKS, content).seasons().stream()
                .peek(season -> assertThat(season.problems()).isEmpty())
                .map(ReadSeason::entry)
                .toList();
    }

    private static ReadSeasons read(SeasonImport about, String content) {
        return new SeasonFile(about, "test", content.getBytes(StandardCharsets.UTF_8)).read(TODAY, PARIS);
    }

    private static String published() throws IOException {
        try (InputStream file = SeasonFileTest.class.getResourceAsStream("school.ics")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//FR\n" + events + "END:VCALENDAR\n";
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\nUID:" + Instant.EPOCH + "\nSUMMARY:Foire\n" + String.join("\n", lines) + "\nEND:VEVENT\n";
    }

    private static NewSeasonEntry peak(String name, String from, String lastDay) {
        return new NewSeasonEntry(LocalDate.parse(from), LocalDate.parse(lastDay), name, Effect.PEAK, Set.of());
    }

    private static NewSeasonEntry hint(String name, String from, String lastDay) {
        return new NewSeasonEntry(LocalDate.parse(from), LocalDate.parse(lastDay), name, Effect.HINT, Set.of());
    }
}
