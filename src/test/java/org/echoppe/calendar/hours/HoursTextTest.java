package org.echoppe.calendar.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.echoppe.calendar.TestData;
import org.echoppe.calendar.TimeText;
import org.echoppe.calendar.hours.HoursReading.Questioned;
import org.echoppe.calendar.hours.HoursReading.Refused;
import org.echoppe.calendar.hours.HoursReading.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9h-12h30 / 14h-19h, fermé le lundi | Tu-Su 09:00-12:30,14:00-19:00",
                "du mardi au samedi 10h à 19h non stop | Tu-Sa 10:00-19:00",
                "mardi au vendredi 9 h – 12 h 30 et 14 h – 19 h, samedi 9h-18h sans interruption | Tu-Fr 09:00-12:30,14:00-19:00; Sa 09:00-18:00",
                "mar-sam 9h-19h, fermé en août | Tu-Sa 09:00-19:00; Aug off",
                "mar-sam 9h-19h, fermé du 1er au 15 août et les jours fériés | Tu-Sa 09:00-19:00; PH off; Aug 01-Aug 15 off",
                "lun-ven 9h-12h 14h-18h sauf mercredi après-midi | Mo,Tu,Th,Fr 09:00-12:00,14:00-18:00; We 09:00-12:00",
                "24h/24 7j/7 | 24/7",
                "Mo-Fr 09:00-18:00; PH off | Mo-Fr 09:00-18:00; PH off",
                "Mo-Fr 09:00-18:00; Mar-Apr off | Mo-Fr 09:00-18:00; Mar-Apr off",
                "du jeudi au samedi 18h à 2h, dimanche 12h-15h | Th-Sa 18:00-02:00, Su 12:00-15:00",
                "ouvert le dimanche matin de 8h à 12h30 | Su 08:00-12:30",
                "mardi 9h-12h 14-18h | Tu 09:00-12:00,14:00-18:00",
                "mardi 9 h 15-12 h 30 | Tu 09:15-12:30",
                "mardi 9h 30 - 12h 45 | Tu 09:30-12:45",
                "9h-12h, 14h-18h du lundi au vendredi, samedi 9h-12h | Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00"
            })
    void what_has_one_meaning_is_read(String typed, String notation) {
        assertThat(HoursText.read(typed)).isEqualTo(new Understood(DeclaredHours.of(notation), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lun-ven 9h-18h sauf vacances scolaires | Mo-Fr 09:00-18:00; SH off",
                "mar-sam 9h-12h, fermé pendant les vacances scolaires | Tu-Sa 09:00-12:00; SH off",
                "lun-ven 9h-18h. Vacances scolaires : lundi au vendredi 10h-16h | Mo-Fr 09:00-18:00; SH Mo-Fr 10:00-16:00",
                "semaine paire : lundi 9h-12h ; semaine impaire : mardi 9h-12h | week 02-52/2 Mo 09:00-12:00; week 01-53/2 Tu 09:00-12:00",
                "du mardi au samedi 10h-19h, 1er dimanche du mois 10h-13h | Tu-Sa 10:00-19:00; Su[1] 10:00-13:00",
                "premier et troisième mardi de chaque mois 14h-17h | Tu[1,3] 14:00-17:00",
                "lundi au samedi 9h-18h sauf dernier samedi du mois | Mo-Sa 09:00-18:00; Sa[-1] off",
                "du lundi au vendredi de 9h à midi et de 14h à 18h | Mo-Fr 09:00-12:00,14:00-18:00",
                "mardi-samedi 18h à minuit | Tu-Sa 18:00-24:00",
                "dimanche midi 12h-15h | Su 12:00-15:00",
                "midi-14h et 19h-22h du mardi au dimanche | Tu-Su 12:00-14:00,19:00-22:00",
                "du mardi au samedi : 9 h à 12 h 30 / 14 h à 19 h (18 h le samedi) | Tu-Fr 09:00-12:30,14:00-19:00; Sa 09:00-12:30,14:00-18:00",
                "fermé le lundi et du 3 au 17 août 2027, mardi au dimanche 10h-18h | Tu-Su 10:00-18:00; 2027 Aug 03-Aug 17 off",
                "mar-sam 9h-19h, fermé du 20 décembre au 4 janvier 2027 | Tu-Sa 09:00-19:00; 2026 Dec 20-2027 Jan 04 off",
                "mar-sam 9h-19h. Ouvert le dimanche 20 décembre 2026 10h-18h | Tu-Sa 09:00-19:00; 2026 Dec 20 10:00-18:00",
                "mar-sam 9h-19h, 24 décembre 9h-16h | Tu-Sa 09:00-19:00; Dec 24 09:00-16:00",
                "mar-sam 9h-19h; en août 9h-13h | Tu-Sa 09:00-19:00; Aug Tu-Sa 09:00-13:00",
                "tous les jours 10h-18h du 1er avril au 30 septembre | Apr-Sep Mo-Su 10:00-18:00",
                "LUNDI AU VENDREDI 8H30-12H30 14H-18H FERME DIMANCHE | Mo-Fr 08:30-12:30,14:00-18:00",
                "lundi → vendredi : 9h → 18h | Mo-Fr 09:00-18:00",
                "Mercerdi 9h-12h et smaedi 9h-13h | We 09:00-12:00; Sa 09:00-13:00",
                "Dimanchede 8h à 12h | Su 08:00-12:00",
                "lundi 12pm-3pm | Mo 12:00-15:00",
                "lundi 12am-5am | Mo 00:00-05:00",
                "tous les jours y compris les jours fériés 8h-20h | Mo-Su 08:00-20:00; PH 08:00-20:00",
                "le matin de 9h à 12h et l'après-midi de 14h à 18h du lundi au vendredi | Mo-Fr 09:00-12:00,14:00-18:00",
                "tous les jours sauf le dimanche après-midi et le lundi : 9h-12h30 14h-19h | Tu-Sa 09:00-12:30,14:00-19:00; Su 09:00-12:30",
                "lu-ma-je-ve 10h-21h | Mo,Tu,Th,Fr 10:00-21:00",
                "entre 9h et 12h du lundi au vendredi | Mo-Fr 09:00-12:00",
                "tous les soirs de 17h à 21h | Mo-Su 17:00-21:00"
            })
    void less_usual_ways_of_saying_one_thing_are_read_too(String typed, String notation) {
        assertThat(HoursText.read(typed)).isEqualTo(new Understood(DeclaredHours.of(notation), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lun-ven-sam 9h-12h",
                "lundi 14h-18h le matin",
                "en été 9h-20h",
                "magasin lun-sam 9h-19h, bureaux lun-ven 9h-12h",
                "lundi 13pm-3pm",
                "mardi 9h-12h ou 14h-18h",
                "mercredi tous les 15 jours 9h-12h",
                "mardi au samedi 14h-18h (9h le samedi)",
                "lunes 9h-12h",
                "sabato 9h-12h"
            })
    void what_could_mean_anything_is_not_guessed(String typed) {
        assertThat(HoursText.read(typed)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mardi 9h-12h sur rendez-vous | question.on-appointment | Tu 09:00-12:00",
                "mardi 9h-12h, 1er mardi du mois 14h-18h | question.except-hours | Tu 09:00-12:00; Tu[1] 14:00-18:00",
                "mar-sam 9h-19h; en août mardi-vendredi 9h-13h | question.two-meanings | Tu-Sa 09:00-19:00; Aug Tu-Fr 09:00-13:00; Aug Sa off",
                "jeudi-vendredi 9h12h | question.ranges | Th,Fr 09:00-12:00",
                "9h-19h (18h le samedi) | question.days-missing | Mo-Fr 09:00-19:00; Sa 09:00-18:00",
                "lun-ven 8:30 – 18:00 sauf mercredi après-midi | question.part-of-day | Mo,Tu,Th,Fr 08:30-18:00; We 08:30-12:00",
                "9h-19h | question.days-missing | Mo-Sa 09:00-19:00",
                "fermé le lundi, mardi 10h-12h | question.two-meanings | We-Su 10:00-12:00",
                "9h-18h du lundi au vendredi, mercredi 19h-21h | question.two-meanings | Mo,Tu,Th,Fr 09:00-18:00; We 09:00-18:00,19:00-21:00",
                "mardi 9h 12h | question.ranges | Tu 09:00-12:00",
                "mardi 9h-7h | question.overnight | Tu 09:00-07:00",
                "Mo-Fr 08:30-12:00; Mo-Fr 14:00-18:00 | question.overruled | Mo-Fr 08:30-12:00, Mo-Fr 14:00-18:00",
                "PH off; Mo-Fr 09:00-12:00 | question.overruled | Mo-Fr 09:00-12:00; PH off",
                "Aug off; Mo-Fr 09:00-12:00 | question.overruled | Mo-Fr 09:00-12:00; Aug off",
                "Mar 08:00-12:00 | question.march-or-tuesday | Mar 08:00-12:00",
                "Fr 22:00-03:00; Sa 10:00-12:00 | question.night-cut | Fr 22:00-03:00, Sa 10:00-12:00"
            })
    void what_has_two_meanings_is_questioned_likeliest_first(String typed, String question, String likeliest) {
        Questioned questioned = (Questioned) HoursText.read(typed);

        assertThat(questioned.question().key()).isEqualTo(question);
        assertThat(questioned.meanings().get(0).notation()).isEqualTo(likeliest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lun-ven", "fermé le lundi", "Mo-Fr", "tous les jours", "sur rendez-vous"})
    void days_without_hours_are_asked_about(String typed) {
        assertThat(((Questioned) HoursText.read(typed)).question().key()).isEqualTo("question.hours-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "-",
                "bonjour",
                "9h",
                "lundi 9h-",
                "lundi 00:00-00:00",
                "lundi 25h-26h",
                "lundi 9h75-12h",
                "<script>alert(1)</script>",
                "#{7*7}",
                "=cmd|' /C calc'!A0",
                "lundi 9h-12h ou pas",
                "\u0000\u0007",
                "🕘-🕛"
            })
    void what_has_no_meaning_is_refused_with_a_way_out_in_both_languages(String typed) {
        Refused refused = (Refused) HoursText.read(typed);

        assertThat(refused.position()).isBetween(0, Math.max(0, typed.length()));
        assertThat(refused.reason().in(Locale.FRENCH)).isNotBlank();
        assertThat(refused.reason().in(Locale.ENGLISH)).isNotBlank();
    }

    @Test
    void real_texts_a_person_has_read_come_out_as_the_person_read_them() throws IOException {
        try (Stream<String> lines = TestData.lines("french_hours_checked.tsv")) {
            lines.map(line -> line.split("\t"))
                    .forEach(fields -> assertThat(inShort(HoursText.read(fields[0])))
                            .as(fields[0])
                            .isEqualTo(fields[1]));
        }
    }

    @Test
    void no_real_text_crashes_and_half_are_understood() throws IOException {
        try (Stream<String> lines = TestData.lines("opening_hours_french_real.txt")) {
            Map<String, Long> counts = lines.map(HoursText::read)
                    .collect(Collectors.groupingBy(
                            reading -> reading.getClass().getSimpleName(), Collectors.counting()));

            assertThat(counts.get("Understood")).isGreaterThanOrEqualTo(316);
            assertThat(counts.get("Refused")).isLessThanOrEqualTo(119);
        }
    }

    @Test
    void what_can_be_read_but_not_stored_is_refused() {
        String everyOtherHour = "0-1h,2-3h,4-5h,6-7h,8-9h,10-11h,12-13h,14-15h,16-17h,18-19h,20-21h ";
        String crowded = IntStream.range(0, 6)
                .mapToObj(day -> List.of("lun", "mar", "mer", "jeu", "ven", "sam")
                                .get(day) + " " + everyOtherHour.substring(5 * day))
                .collect(Collectors.joining());

        assertThat(HoursText.read("mardi 9h-12h, fermé le 31 février")).isInstanceOf(Refused.class);
        assertThat(HoursText.read("9h-12h, fermé le 31 février")).isInstanceOf(Refused.class);
        assertThat(crowded.length()).isLessThan(DeclaredHours.MAX_LENGTH);
        assertThat(((Refused) HoursText.read(crowded)).reason().key()).isEqualTo("refused.too-long");
    }

    @Test
    void what_was_left_aside_is_said() {
        Understood understood = (Understood) HoursText.read("mardi au vendredi 9h-12h, samedi sur rendez-vous");

        assertThat(understood.hours().notation()).isEqualTo("Tu-Fr 09:00-12:00");
        assertThat(understood.notices()).extracting(TimeText::key).containsExactly("notice.on-appointment");
    }

    @Property(tries = 3_000)
    void no_text_crashes_and_what_is_understood_survives_the_database(@ForAll("phrases") String typed) {
        if (HoursText.read(typed) instanceof Understood understood) {
            DeclaredHours hours = understood.hours();
            assertThat(hours.notation().length()).isLessThanOrEqualTo(DeclaredHours.MAX_LENGTH);
            assertThat(DeclaredHours.of(hours.notation())).isEqualTo(hours);
            assertThat(hours.inWords(Locale.FRENCH)).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(
                        "lundi",
                        "mar",
                        "du",
                        "mardi au samedi",
                        "sam",
                        "dimanche",
                        "9h",
                        "12h30",
                        "14:00",
                        "19h",
                        "9h-12h",
                        "14h-19h",
                        "22h-2h",
                        "-",
                        "à",
                        ",",
                        "/",
                        ";",
                        ".",
                        "et",
                        "sauf",
                        "fermé",
                        "matin",
                        "après-midi",
                        "non stop",
                        "(",
                        ")",
                        ":",
                        "jours fériés",
                        "en août",
                        "vacances scolaires",
                        "semaine paire",
                        "1er samedi du mois",
                        "dernier mardi",
                        "20 décembre 2026",
                        "(18h le",
                        "midi",
                        "minuit",
                        "le matin",
                        "entre",
                        "mardih",
                        "9h12h",
                        "5pm",
                        "semaine",
                        "7j/7",
                        "24h/24",
                        "sur rdv",
                        "Mo-Fr",
                        "PH off",
                        "Aug",
                        "8",
                        "é",
                        "\n")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    private static String inShort(HoursReading reading) {
        if (reading instanceof Questioned questioned) {
            return "? " + questioned.question().key();
        }
        return reading instanceof Refused refused
                ? "! " + refused.position() + " " + refused.reason().key()
                : ((Understood) reading).hours().notation();
    }
}
