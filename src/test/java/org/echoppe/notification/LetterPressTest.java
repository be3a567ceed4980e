package org.echoppe.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LetterPressTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);
    private static final List<String> MODES = List.of("ON_SITE", "PHONE", "VIDEO");
    private static final Pattern TAG = Pattern.compile("<(?!!DOCTYPE)/?([a-z0-9]+)");
    private static final Set<String> OUR_TAGS =
            Set.of("html", "head", "meta", "title", "style", "body", "table", "tr", "td", "h1", "a", "span", "br");
    private static final String HOSTILE =
            "<script>alert(1)</script>\"'><img src=x onerror=y>${7*7}#{7*7}&\r\nBcc: x@y.z\u2028";

    private final LetterPress press = LetterFixture.press();

    static Stream<Arguments> letters() {
        return Arrays.stream(LetterKind.values())
                .flatMap(kind -> LANGUAGES.stream().map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_letter_is_complete_in_every_language(LetterKind kind, Locale language) {
        for (String mode : MODES) {
            Letter letter = press.write(kind, language, with("mode", mode, language));

            assertThat(letter.subject()).isNotBlank().doesNotContain("\n");
            assertThat(letter.text()).contains(letter.subject()).contains("mairie@example.org");
            assertThat(letter.html())
                    .contains("mairie@example.org")
                    .contains("<title>")
                    .contains("</html>");
            assertThat(letter.text() + letter.html())
                    .doesNotContain("${")
                    .doesNotContain("<#")
                    .doesNotContain("<@");
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_letter_does_without_what_is_not_always_known(LetterKind kind, Locale language) {
        Letter letter = press.write(kind, language, LetterFixture.required(language.getLanguage(), "Zoé"));

        assertThat(letter.text()).contains("Zoé");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void what_people_type_stays_text(LetterKind kind, Locale language) {
        Letter letter = press.write(kind, language, LetterFixture.wordsWith(language.getLanguage(), HOSTILE));

        assertThat(letter.html())
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("49");
        assertThat(tagsOf(letter.html())).isSubsetOf(OUR_TAGS);
        assertThat(letter.subject()).doesNotContainPattern("[\\r\\n\\u2028]");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void text_and_html_say_the_same_words(LetterKind kind, Locale language) {
        Letter letter = press.write(kind, language, LetterFixture.words(language.getLanguage()));

        assertThat(wordsOf(letter.html().replaceAll("(?s)<head>.*</head>", "")))
                .containsAll(wordsOf(letter.text().replaceAll("https?://\\S+", "")));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void the_address_of_a_button_is_written_out_in_the_text(LetterKind kind, Locale language) {
        Letter letter = press.write(kind, language, LetterFixture.words(language.getLanguage()));

        assertThat(letter.text()).contains("\nhttps://echoppe.example.org/shop/slots?k=token&id=1\n");
        assertThat(letter.html()).contains("href=\"https://echoppe.example.org/shop/slots?k=token&amp;id=1\"");
    }

    @Test
    void a_text_reads_as_a_person_would_write_it() {
        Letter letter = press.write(LetterKind.SESSION_BOOKED, Locale.FRENCH, bakery());

        assertThat(letter.text()).isEqualTo("""
                Ville de Port-Aubrac

                C’est réservé\u00a0: mardi 1er\u00a0décembre, 14\u00a0h\u00a010

                Bonjour Claire Lagarde,

                Votre séance est réservée. Elle est jointe à ce message pour votre agenda.

                Quand\u00a0: mardi 1er\u00a0décembre, 14\u00a0h\u00a010 · 15 minutes
                Avec\u00a0: Inès Bel, Atelier Pixel
                Où\u00a0: Chez vous, Boulangerie Lagarde, 3 rue du Port

                Voir, changer d’heure ou annuler\u00a0:
                https://echoppe.example.org/shop/slots?k=token&id=1

                Un empêchement, un coup de feu\u00a0? Changez d’heure ou annulez avec ce lien. L’ouvrir ne change rien.

                Une question\u00a0? La Ville de Port-Aubrac vous répond au 05\u00a036\u00a049\u00a000\u00a000, ou à l’adresse mairie@example.org. Vous pouvez aussi répondre à ce message.

                Envoyé au nom de la Ville de Port-Aubrac par Échoppe.
                """);
    }

    @Test
    void a_word_nobody_gives_breaks_the_letter_at_once() {
        Map<String, Object> words = LetterFixture.words("fr");
        words.remove("mentor");

        assertThatThrownBy(() -> press.write(LetterKind.SESSION_BOOKED, Locale.FRENCH, words))
                .isInstanceOf(BrokenTemplateException.class);
    }

    @Test
    void every_template_has_a_letter_that_uses_it() throws IOException {
        Set<String> used = letters()
                .map(of -> ((LetterKind) of.get()[0]).template((Locale) of.get()[1]))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(Path.of("templates/mail")).filter(Files::isRegularFile)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(used);
        }
    }

    @Test
    void french_templates_keep_their_signs_from_falling_to_the_next_line() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates/mail"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".fr.ftl")).toList()) {
                assertThat(Files.readString(file)).doesNotContainPattern(" [:;?!»]|« ");
            }
        }
    }

    private static Map<String, Object> with(String word, String value, Locale language) {
        Map<String, Object> words = LetterFixture.words(language.getLanguage());
        words.put(word, value);
        return words;
    }

    private static Map<String, Object> bakery() {
        Map<String, Object> words = LetterFixture.required("fr", "Boulangerie Lagarde");
        words.put(
                "town",
                Map.of(
                        "name",
                        "Ville de Port-Aubrac",
                        "the",
                        "la Ville de Port-Aubrac",
                        "colour",
                        "#0B5D5E",
                        "email",
                        "mairie@example.org",
                        "phone",
                        "05\u00a036\u00a049\u00a000\u00a000"));
        words.putAll(Map.of(
                "recipient",
                "Claire Lagarde",
                "mentor",
                "Inès Bel",
                "organisation",
                "Atelier Pixel",
                "address",
                "3 rue du Port",
                "day",
                "mardi 1er\u00a0décembre",
                "start",
                "14\u00a0h\u00a010",
                "minutes",
                "15"));
        return words;
    }

    private static Set<String> tagsOf(String html) {
        return TAG.matcher(html).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> wordsOf(String page) {
        String plain = page.replaceAll("<[^>]+>", " ").replace("&#39;", "'").replace("&amp;", "&");
        return Pattern.compile("[\\p{L}\\p{N}’'@.-]+")
                .matcher(plain)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }
}
