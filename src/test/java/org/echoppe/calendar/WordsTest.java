package org.echoppe.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.echoppe.calendar.quiet.SlotRule;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Path TEXTS = Path.of("src/main/resources/org/echoppe/calendar");
    private static final Path CODE = Path.of("src/main/java/org/echoppe/calendar");
    private static final Pattern KEY = Pattern.compile("\"((?:refused|question|notice|quiet|words)\\.[a-z.-]*[a-z])\"");

    @Test
    void both_languages_know_the_same_texts_and_none_is_empty() throws IOException {
        Properties french = read("Texts.properties");
        Properties english = read("Texts_en.properties");

        assertThat(english.keySet()).isEqualTo(french.keySet());
        assertThat(french.values()).allMatch(text -> !text.toString().isBlank());
        assertThat(english.values()).allMatch(text -> !text.toString().isBlank());
    }

    @Test
    void every_text_the_code_asks_for_exists() throws IOException {
        Properties french = read("Texts.properties");
        try (Stream<Path> files = Files.walk(CODE)) {
            List<String> asked = files.filter(Files::isRegularFile)
                    .flatMap(WordsTest::keysIn)
                    .toList();
            assertThat(asked).isNotEmpty().allMatch(french::containsKey);
        }
    }

    @Test
    void every_rule_in_the_way_is_told_in_both_languages() {
        assertThat(Arrays.stream(SlotRule.values()).map(rule -> said(rule).in(Locale.FRENCH)))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(SlotRule.values()).map(rule -> said(rule).in(Locale.ENGLISH)))
                .doesNotHaveDuplicates();
    }

    private static TimeText said(SlotRule rule) {
        return TimeText.of("in-the-way." + rule, "Fête");
    }

    @Test
    void french_is_spoken_where_a_language_is_unknown() {
        assertThat(TimeText.of("words.closed").in(Locale.ITALIAN)).isEqualTo("fermé");
        assertThat(TimeText.of("words.closed").in(Locale.UK)).isEqualTo("closed");
    }

    private static Stream<String> keysIn(Path file) {
        try {
            Matcher keys = KEY.matcher(Files.readString(file));
            return keys.results().map(key -> key.group(1)).toList().stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }
}
