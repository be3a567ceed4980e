package org.echoppe.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text a page or a notice asks for exists, in every language, written as that language is written. */
class TextsTest {

    private static final Set<String> LANGUAGES = Set.of("", "_en");
    private static final Pattern NO_SPACE_BEFORE =
            Pattern.compile("[\\p{L}\\p{N})}»][;?!]|\\p{L}:(?!//)|«[^\u00a0\u202f]|[^\u00a0\u202f]»");
    private static final Pattern BREAKING_SPACE_BEFORE = Pattern.compile(" [:;?!»]|« ");

    @Test
    void bundles_are_found_at_all() {
        assertThat(rooms()).contains("shared", "access", "calendar");
    }

    @Test
    void every_room_says_the_same_keys_in_every_language() {
        assertThat(rooms())
                .allSatisfy(room -> assertThat(LANGUAGES)
                        .allSatisfy(language -> assertThat(keys(room, language))
                                .as("keys of %s%s", room, language)
                                .isEqualTo(keys(room, ""))));
    }

    @Test
    void every_text_a_page_asks_for_exists() {
        assertThat(Page.all())
                .allSatisfy(page -> assertThat(TextKey.askedBy(page.text()))
                        .as("texts in %s", page)
                        .allMatch(key -> key.existsIn(keysOf(key.room()))));
    }

    @Test
    void every_text_a_notice_says_exists() {
        assertThat(Sources.under(Sources.JAVA, ".java"))
                .allSatisfy(file -> assertThat(TextKey.noticedBy(Sources.read(file)))
                        .as("notices in %s", file)
                        .allMatch(key -> key.existsIn(keysOf(key.room()))));
    }

    @Test
    void every_text_is_said_once() {
        assertThat(bundles())
                .allSatisfy(file ->
                        assertThat(keysAsWritten(file)).as(file.toString()).doesNotHaveDuplicates());
    }

    @Test
    void no_text_is_empty_or_breaks_its_arguments() {
        assertThat(bundles())
                .allSatisfy(file -> texts(file).forEach((key, text) -> {
                    if (!mayStayEmpty(key.toString())) {
                        assertThat(text.toString()).as("%s in %s", key, file).isNotBlank();
                    }
                    assertThatCode(() -> new MessageFormat(text.toString()))
                            .as("%s in %s", key, file)
                            .doesNotThrowAnyException();
                }));
    }

    @Test
    void apostrophes_are_typographic() {
        assertThat(bundles())
                .allSatisfy(file -> texts(file)
                        .forEach((key, text) -> assertThat(text.toString())
                                .as("%s in %s", key, file)
                                .doesNotContain("'")));
    }

    @Test
    void french_puts_a_non_breaking_space_before_high_punctuation() {
        assertThat(bundles())
                .filteredOn(TextsTest::isFrench)
                .allSatisfy(file -> texts(file)
                        .forEach((key, text) -> assertThat(withoutNotation(text.toString()))
                                .as("%s in %s", key, file)
                                .doesNotContainPattern(BREAKING_SPACE_BEFORE)
                                .doesNotContainPattern(NO_SPACE_BEFORE)));
    }

    /** Opening hours in OSM's notation have colons and semicolons of their own. */
    private static String withoutNotation(String text) {
        return text.replaceAll("«[^»]*\\d\\d:\\d\\d[^»]*»", "«\u00a0x\u00a0»");
    }

    /** The cells of an example line. */
    private static boolean mayStayEmpty(String key) {
        return key.startsWith("example.");
    }

    private static List<Path> bundles() {
        return Sources.under(Sources.RESOURCES.resolve("org/echoppe"), ".properties").stream()
                .filter(file -> file.getFileName().toString().matches("(Texts|catalogue).*"))
                .toList();
    }

    private static boolean isFrench(Path file) {
        return file.getFileName().toString().matches("Texts.properties|.*_fr.properties");
    }

    private static Set<String> rooms() {
        return bundles().stream()
                .filter(file -> file.endsWith("Texts.properties"))
                .map(file -> file.getParent().getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keysOf(String room) {
        assertThat(rooms()).contains(room);
        return keys(room, "");
    }

    private static Set<String> keys(String room, String language) {
        Path file = Sources.RESOURCES.resolve("org/echoppe").resolve(room).resolve("Texts" + language + ".properties");
        return new TreeSet<>(texts(file).stringPropertyNames());
    }

    private static Properties texts(Path file) {
        return Sources.properties(file);
    }

    private static List<String> keysAsWritten(Path file) {
        return Sources.read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }
}
