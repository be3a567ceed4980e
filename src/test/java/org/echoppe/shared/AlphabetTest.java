package org.echoppe.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    private final Alphabet alphabet = new Alphabet(Locale.FRENCH);

    @Test
    void accents_and_capitals_do_not_move_a_name() {
        assertThat(alphabet.sorted(
                        List.of("The Tea Caddy", "Épicerie", "mode", "Fleurs", "Mèche"), Function.identity()))
                .containsExactly("Épicerie", "Fleurs", "Mèche", "mode", "The Tea Caddy");
    }

    @Test
    void the_list_may_be_sorted_again() {
        List<String> names = alphabet.sorted(List.of("b", "a"), Function.identity());

        names.sort(null);
        assertThat(names).containsExactly("a", "b");
    }
}
