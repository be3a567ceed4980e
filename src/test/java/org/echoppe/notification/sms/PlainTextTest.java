package org.echoppe.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ça va, garçon ?        | Ça va, garcon ?
                    forêt, âge, île, hôte  | foret, age, ile, hote
                    sœur, ŒUVRE            | soeur, OEUVRE
                    Noël, naïf, août       | Noel, naif, aout
                    ÀÈÙ É Ê Î              | AEU É E I
                    l’été «\u00a0ici\u00a0»    | l'été " ici "
                    14\u00a0h\u00a010 – 15\u202fh      | 14 h 10 - 15 h
                    attendez…              | attendez...
                    n°\u00a03, 2ᵉ, №\u00a01         | no 3, 2e, No 1
                    Łódź, Đặng             | Lodz, Dang
                    1½, 5 × 3, ﬁn          | 11/2, 5 x 3, fin
                    10 € [net]             | 10 € [net]
                    """)
    void french_stays_readable(String typed, String plain) {
        assertThat(PlainText.of(typed)).isEqualTo(plain);
    }

    @Test
    void what_has_no_likeness_is_left_out_with_one_space_in_its_place() {
        assertThat(PlainText.of("Chez 🥖👩🏽‍🍳 Zoé")).isEqualTo("Chez Zoé");
        assertThat(PlainText.of("مخبز الميناء")).isEmpty();
        assertThat(PlainText.of("面包 Wang")).isEqualTo("Wang");
    }

    @Test
    void a_letter_whose_accent_stands_apart_is_the_same_letter() {
        assertThat(PlainText.of("e\u0301te\u0301, fore\u0302t")).isEqualTo("été, foret");
    }

    @Test
    void plain_signs_stay_as_they_are() {
        String letters = PlainAlphabet.ONE_PLACE.replaceAll("\\s", "") + PlainAlphabet.TWO_PLACES.strip();

        assertThat(PlainText.of(letters)).isEqualTo(letters);
    }

    @Property
    void nothing_but_plain_signs_is_left(@ForAll String typed) {
        assertThat(Segments.of(PlainText.of(typed)).plain()).isTrue();
    }

    @Property
    void what_is_plain_is_not_rewritten_again(@ForAll String typed) {
        assertThat(PlainText.of(PlainText.of(typed))).isEqualTo(PlainText.of(typed));
    }

    @Test
    void every_letter_of_western_europe_has_a_likeness() {
        "çêâîôûëïœÿÀÂÊËÎÏÔŒÙÛŸãõíóúáýðþłšžčřğşıąęőű"
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> assertThat(PlainText.of(letter)).as(letter).matches("[A-Za-z]{1,2}"));
    }
}
