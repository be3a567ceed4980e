package org.echoppe.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void words_come_back_as_they_were_kept() {
        Map<String, Object> words = Map.of("shop", "a=b, مخبز 🥐", "person", "", "town", Map.of("name", "Port-Aubrac"));

        assertThat(Facts.read(Facts.write(words).orElseThrow()))
                .isEqualTo(Map.of("shop", "a=b, مخبز 🥐", "person", ""));
    }

    @Test
    void a_letter_of_more_than_words_and_a_very_long_one_are_not_kept() {
        assertThat(Facts.write(Map.of("sessions", List.of("one")))).isEmpty();
        assertThat(Facts.write(Map.of("question", "x".repeat(20_000)))).isEmpty();
    }
}
