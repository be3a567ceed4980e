package org.echoppe.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What leaves the house exists in both languages, and its French is set as French is. */
class MailTemplatesTest {

    private static final Path FOLDER = Path.of("templates/mail");
    private static final Pattern BREAKING_SPACE_BEFORE = Pattern.compile("[\\p{L}\\p{N})] [:;?!»]|« ");
    private static final Pattern APOSTROPHE = Pattern.compile("\\p{L}'\\p{L}");

    @Test
    void every_letter_exists_in_both_languages() {
        assertThat(letters("fr")).isNotEmpty().containsExactlyElementsOf(letters("en"));
    }

    @Test
    void every_letter_speaks_a_language_we_know() {
        assertThat(Sources.under(FOLDER, ".ftl"))
                .filteredOn(file -> file.getParent().equals(FOLDER))
                .allSatisfy(file -> assertThat(file.getFileName().toString()).matches("[a-z-]+\\.(fr|en)\\.ftl"));
    }

    @Test
    void letters_are_set_as_their_language_is() {
        assertThat(Sources.under(FOLDER, ".ftl"))
                .allSatisfy(
                        file -> assertThat(wordsOf(file)).as(file.toString()).doesNotContainPattern(APOSTROPHE));
        assertThat(Sources.under(FOLDER, ".fr.ftl"))
                .allSatisfy(file ->
                        assertThat(wordsOf(file)).as(file.toString()).doesNotContainPattern(BREAKING_SPACE_BEFORE));
    }

    private static List<String> letters(String language) {
        String ending = "." + language + ".ftl";
        return Sources.under(FOLDER, ending).stream()
                .map(file -> FOLDER.relativize(file).toString().replace(ending, ""))
                .toList();
    }

    /** Without directives, comments and tags; a value stands for a word. */
    private static String wordsOf(Path file) {
        return Sources.read(file)
                .replaceAll("(?s)<#--.*?-->", "")
                .replaceAll("\\$\\{[^}]*}", "x")
                .replaceAll("</?[#@a-zA-Z][^>]*>", "");
    }
}
