package org.echoppe.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.access.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template there is, in its language, with everything people may have typed: a new file is tried by itself. */
class EveryTemplateTest {

    private static final Path FOLDER = Path.of("templates/mail");
    private static final Pattern FILE = Pattern.compile("([a-z-]+)\\.(\\w\\w)\\.ftl");
    private static final Pattern TAG = Pattern.compile("<(?!!DOCTYPE)/?([A-Za-z0-9]+)");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(src|href|background|action|srcset)=\"([^\"]*)\"");
    private static final Set<String> OUR_TAGS = Set.of(
            "html", "head", "meta", "title", "style", "body", "table", "tr", "td", "h1", "a", "span", "br", "img");
    private static final String LOGO = "cid:letterhead";

    private static final LetterPress PRESS = LetterFixture.press();
    private static final DefaultTexts DEFAULTS = LetterFixture.defaults();

    static Stream<Arguments> templates() {
        return files().map(file -> {
            var found = FILE.matcher(file);
            assertThat(found.matches()).as(file).isTrue();
            LetterKind kind = LetterKind.valueOf(found.group(1).toUpperCase().replace('-', '_'));
            return Arguments.of(kind, Locale.forLanguageTag(found.group(2)));
        });
    }

    private static Stream<String> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void templates_are_found_at_all() {
        assertThat(templates()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothing_is_left_open(LetterKind kind, Locale language) {
        each(kind, language, EveryTemplateTest::isClosed);
    }

    private static void isClosed(Sample sample, Letter letter) {
        String said = letter.subject() + letter.text() + letter.html();

        assertThat(letter.subject()).isNotBlank().doesNotContainPattern("[\\r\\n\\u2028]");
        assertThat(letter.html()).endsWith("</html>\n").containsOnlyOnce("<title>");
        if (sample.flavour() != Flavour.MARKUP) {
            assertThat(said).doesNotContain("${", "#{", "<#", "<@", "</#", "</@", "[=");
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void what_people_typed_is_said_and_stays_text(LetterKind kind, Locale language) {
        each(kind, language, EveryTemplateTest::keepsTextAsText);
    }

    private static void keepsTextAsText(Sample sample, Letter letter) {

        assertThat(tagsOf(letter.html())).isSubsetOf(OUR_TAGS);
        assertThat(letter.html()).doesNotContain("onerror=y>").doesNotContain("alert(1)</script>");
        assertThat(letter.subject() + letter.text() + letter.html())
                .doesNotContain("49}")
                .doesNotContain(">49");
        if (sample.flavour() == Flavour.MARKUP) {
            assertThat(letter.text()).contains("${7*7}#{7*7}<#if x>&amp;");
            assertThat(letter.html()).contains("${7*7}#{7*7}&lt;#if x&gt;&amp;amp;");
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_address_of_the_one_part_is_in_the_other(LetterKind kind, Locale language) {
        each(kind, language, EveryTemplateTest::leadsToTheSame);
    }

    private static void leadsToTheSame(Sample sample, Letter letter) {
        List<String> links = attributes(letter.html())
                .filter(found -> found.group(1).equals("href"))
                .map(found -> found.group(2).replace("&amp;", "&"))
                .toList();

        assertThat(links).allSatisfy(link -> assertThat(letter.text()).contains("\n" + link + "\n"));
        assertThat(linksOf(letter.text())).containsExactlyInAnyOrderElementsOf(links);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void both_parts_say_the_same_words(LetterKind kind, Locale language) {
        each(kind, language, EveryTemplateTest::saysTheSame);
    }

    private static void saysTheSame(Sample sample, Letter letter) {

        assertThat(wordsOf(shown(letter.html())))
                .isEqualTo(wordsOf(letter.text().replaceAll("https://\\S+", "")));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void mail_programs_can_show_it_and_ask_no_other_host(LetterKind kind, Locale language) {
        each(kind, language, EveryTemplateTest::staysAtHome);
    }

    private static void staysAtHome(Sample sample, Letter letter) {
        String html = letter.html();

        assertThat(attributes(html).map(found -> found.group(2)))
                .allMatch(address -> address.startsWith("https://echoppe.example.org/") || address.equals(LOGO));
        assertThat(html).doesNotContain("url(", "@import", "<link", "<script", "javascript:", "position:", "flex");
        assertThat(html).contains("max-width:600px");
        assertThat(tags(html, "table")).allMatch(tag -> tag.contains("role=\"presentation\""));
        assertThat(tags(html, "td")).filteredOn(tag -> tag.contains("color:#")).allMatch(tag -> tag.contains("style="));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void it_is_read_in_the_dark(LetterKind kind, Locale language) {
        each(kind, language, EveryTemplateTest::isDark);
    }

    private static void isDark(Sample sample, Letter letter) {
        String html = letter.html();

        assertThat(html)
                .contains("<meta name=\"color-scheme\" content=\"light dark\">")
                .contains("@media (prefers-color-scheme: dark)");
        assertThat(tags(html, "(?:td|h1|span|body|table)"))
                .filteredOn(tag -> tag.matches("(?s).*[\";]color:#.*|.*background-color:#FFFCF7.*"))
                .allMatch(tag -> tag.contains("class=\""));
    }

    @Test
    void words_are_as_readable_in_the_dark_as_by_day() throws IOException {
        String layout = Files.readString(FOLDER.resolve("layout/html.ftl"));
        String dark = layout.substring(layout.indexOf("@media"), layout.indexOf("</style>"));

        for (String ground :
                List.of(colour(dark, "paper", "background-color"), colour(dark, "card", "background-color"))) {
            assertThat(contrast(colour(dark, "text", "color"), ground)).isGreaterThan(7);
            assertThat(contrast(colour(dark, "quiet", "color"), ground)).isGreaterThan(4.5);
        }
    }

    @Test
    void the_letterhead_comes_with_the_letter() {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Letter letter = written(LetterKind.INVITATION, Sample.usual(language));

            assertThat(letter.html()).contains("<img src=\"" + LOGO + "\" alt=\"\"");
            assertThat(letter.text()).contains("\nJeanne Duval, ");
        }
    }

    private static String colour(String dark, String name, String property) {
        var found = Pattern.compile("\\." + name + " \\{ " + property + ": (#\\w{6})")
                .matcher(dark);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static double contrast(String one, String other) {
        double withWhite = new Colour(one).contrastWithWhite();
        double otherWithWhite = new Colour(other).contrastWithWhite();
        return Math.max(withWhite, otherWithWhite) / Math.min(withWhite, otherWithWhite);
    }

    private static void each(LetterKind kind, Locale language, BiConsumer<Sample, Letter> check) {
        for (Sample sample : Sample.all(DEFAULTS.vocabulary(kind), language)) {
            assertThat(written(kind, sample)).as(sample.toString()).satisfies(letter -> check.accept(sample, letter));
        }
    }

    @SuppressWarnings("unchecked")
    private static Letter written(LetterKind kind, Sample sample) {
        Map<String, Object> words = sample.words(DEFAULTS.vocabulary(kind));
        if (sample.isWhole()) {
            ((Map<String, String>) words.get("town")).put("logo", LOGO);
        }
        return PRESS.write(kind, sample.language(), words);
    }

    private static Set<String> tagsOf(String html) {
        return TAG.matcher(html).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<String> tags(String html, String name) {
        return Pattern.compile("<" + name + "\\b[^>]*>")
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Stream<MatchResult> attributes(String html) {
        String ours = html.replaceAll("&[a-z]+;|&#\\d+;", "&amp;");
        return ATTRIBUTE.matcher(ours).results();
    }

    private static List<String> linksOf(String text) {
        return Pattern.compile("(?m)^https://\\S+$")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String shown(String html) {
        return html.replaceAll("(?s)<head>.*</head>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static Set<String> wordsOf(String page) {
        return Pattern.compile("[^\\s:\u00a0]+")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
