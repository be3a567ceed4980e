package org.echoppe.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.notification.sms.Segments;
import org.echoppe.shared.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SmsPressTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String HOME = "https://echoppe.agglo-port-aubrac.fr";
    private static final String PLACE = "LINK-" + "0".repeat(36);
    private static final List<String> NAMES = List.of(
            "Inès",
            "Boulangerie-Pâtisserie Artisanale Lagarde, Fournier et Filles depuis 1887",
            "Anticonstitutionnellementbeaucouptroplongpouruneboutique",
            "œ".repeat(60),
            "À la Fraîcheur d’Août « Chez Çağla »",
            "مخبز الميناء",
            "🥖🥐",
            "<b>${7*7}</b> https://evil.example/?x=[]{}");

    private final SmsPress press = new SmsPress(templates());

    static Stream<Arguments> messages() {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.sms() != SmsUse.NEVER)
                .flatMap(kind -> LANGUAGES.stream().map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void every_message_fits_one_piece_whatever_the_names_and_the_day(LetterKind kind, Locale language) {
        for (Map<String, Object> words : everyWords(kind, language)) {
            String text = press.write(kind, language, words, PLACE);

            assertThat(text).doesNotContain("${t", "<#", "null", "  ", "\n");
            Segments whole = Segments.of(text.replace(PLACE, "k".repeat(43)));
            assertThat(whole).as(text).matches(Segments::plain).matches(Segments::isOne);
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void the_link_is_never_shortened(LetterKind kind, Locale language) {
        for (Map<String, Object> words : everyWords(kind, language)) {
            String text = press.write(kind, language, words, PLACE);

            assertThat(text.contains((String) words.get("link"))).isEqualTo(kind != LetterKind.PAIRING_PAUSED);
        }
    }

    @Test
    void names_are_no_shorter_than_they_must_be() {
        Map<String, Object> words =
                words(Locale.FRENCH, "Inès Belmonte", "Ville de Port-Aubrac", brief(Locale.FRENCH, 335));

        assertThat(press.write(LetterKind.SESSION_CANCELLED, Locale.FRENCH, words, PLACE))
                .isEqualTo("Port-Aubrac : séance annulée, mer 1er déc 14h10 avec Inès. En choisir une : " + HOME + "/k/"
                        + PLACE);
    }

    @Test
    void it_reads_as_a_person_would_write_it() {
        Map<String, Object> words = words(Locale.FRENCH, "Boulangerie Lagarde", "Ville de Port-Aubrac", "");
        words.put("link", HOME + "/mentor/day");

        assertThat(press.write(LetterKind.MENTOR_CALL, Locale.FRENCH, words, PLACE))
                .isEqualTo("Boulangerie Lagarde a 15 minutes maintenant. Répondez avant 10 h 05 : " + HOME
                        + "/mentor/day");
    }

    @Test
    void a_word_nobody_gives_breaks_the_message_at_once() {
        Map<String, Object> words = words(Locale.FRENCH, "Inès", "Port-Aubrac", "");
        words.remove("link");

        assertThatThrownBy(() -> press.write(LetterKind.INVITATION, Locale.FRENCH, words, PLACE))
                .isInstanceOf(BrokenTemplateException.class);
    }

    @Test
    void every_template_has_a_message_that_uses_it() throws IOException {
        Set<String> used = messages()
                .map(of -> ((LetterKind) of.get()[0]).template((Locale) of.get()[1]))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(Path.of("templates/sms"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(used);
        }
    }

    /** Every name in every place with every day of a year, the rest of the words as they are. */
    private static List<Map<String, Object>> everyWords(LetterKind kind, Locale language) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String name : NAMES) {
            for (String town : NAMES) {
                all.add(words(language, name, town, brief(language, 272)));
            }
        }
        for (int day = 0; day < 365; day += 29) {
            all.add(words(language, NAMES.get(1), "Communauté d’agglomération de Port-Aubrac", brief(language, day)));
        }
        if (kind.name().startsWith("MENTOR")) {
            all.forEach(words -> words.put("link", HOME + "/mentor/day"));
        }
        return all;
    }

    private static Map<String, Object> words(Locale language, String name, String town, String when) {
        var wording = new Wording(language, PARIS);
        Map<String, Object> words = new HashMap<>();
        for (String who : List.of("recipient", "person", "mentor", "organisation", "shop")) {
            words.put(who, name);
        }
        words.put("town", Map.of("name", town));
        words.put("when", when);
        words.put("minutes", "15");
        words.put("until", wording.hour(Instant.parse("2027-12-01T09:05:00Z")));
        words.put("from", wording.day(LocalDate.of(2027, 9, 22)));
        words.put("last", wording.day(LocalDate.of(2027, 9, 29)));
        words.put("link", HOME + "/k/" + PLACE);
        return words;
    }

    private static String brief(Locale language, int day) {
        Instant instant = LocalDate.of(2027, 1, 1)
                .plusDays(day - 1L)
                .atTime(14, 10)
                .atZone(PARIS)
                .toInstant();
        return new Wording(language, PARIS).brief(instant);
    }

    private static FileTemplateLoader templates() {
        try {
            return new FileTemplateLoader(new File("templates/sms"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
