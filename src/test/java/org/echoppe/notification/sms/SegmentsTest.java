package org.echoppe.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "160, 1", "161, 2", "306, 2", "307, 3", "459, 3", "460, 4"})
    void plain_signs_fill_160_places_alone_and_153_among_others(int signs, int pieces) {
        assertThat(Segments.of("é".repeat(signs))).isEqualTo(new Segments(true, signs, pieces));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "70, 1", "71, 2", "134, 2", "135, 3", "201, 3", "202, 4"})
    void one_sign_outside_makes_that_70_and_67(int signs, int pieces) {
        assertThat(Segments.of("ê" + "a".repeat(signs - 1))).isEqualTo(new Segments(false, signs, pieces));
    }

    @Test
    void a_euro_takes_two_places_and_is_not_torn_apart() {
        assertThat(Segments.of("€".repeat(80))).isEqualTo(new Segments(true, 160, 1));
        assertThat(Segments.of("€".repeat(81))).isEqualTo(new Segments(true, 162, 2));
        assertThat(Segments.of("€".repeat(152))).isEqualTo(new Segments(true, 304, 2));
        assertThat(Segments.of("€".repeat(153))).isEqualTo(new Segments(true, 306, 3));
    }

    @Test
    void an_emoji_takes_two_places_and_is_not_torn_apart() {
        assertThat(Segments.of("🙂".repeat(35))).isEqualTo(new Segments(false, 70, 1));
        assertThat(Segments.of("🙂".repeat(66))).isEqualTo(new Segments(false, 132, 2));
        assertThat(Segments.of("🙂".repeat(67))).isEqualTo(new Segments(false, 134, 3));
    }

    @Test
    void the_alphabet_is_the_whole_table_and_nothing_else() {
        assertThat(PlainAlphabet.ONE_PLACE).hasSize(127);
        assertThat(PlainAlphabet.ONE_PLACE.chars().distinct()).hasSize(127);
        assertThat(PlainAlphabet.TWO_PLACES).hasSize(10);
        for (int sign = 0; sign <= Character.MAX_VALUE; sign++) {
            boolean isListed = (PlainAlphabet.ONE_PLACE + PlainAlphabet.TWO_PLACES).indexOf(sign) >= 0;
            assertThat(PlainAlphabet.has(sign)).as(Integer.toHexString(sign)).isEqualTo(isListed);
        }
        PlainAlphabet.ONE_PLACE
                .chars()
                .forEach(sign -> assertThat(PlainAlphabet.placesOf(sign)).isEqualTo(1));
        PlainAlphabet.TWO_PLACES
                .chars()
                .forEach(sign -> assertThat(PlainAlphabet.placesOf(sign)).isEqualTo(2));
    }

    @Test
    void the_accents_of_french_that_are_plain_are_these() {
        assertThat("éèàùÇäöüñ".chars()).allMatch(PlainAlphabet::has);
        assertThat("çêâîôûëïœÉÈÀ’«»\u00a0…".chars().filter(PlainAlphabet::has)).containsExactly((int) 'É');
    }

    @Property
    void one_more_sign_never_makes_fewer_pieces(@ForAll @StringLength(max = 400) String text) {
        assertThat(Segments.of(text + 'a').count())
                .isGreaterThanOrEqualTo(Segments.of(text).count());
    }

    @Property
    void pieces_hold_all_places(@ForAll @Chars({'a', 'é', '€', '[', '\n'}) @StringLength(max = 700) String text) {
        Segments segments = Segments.of(text);

        assertThat(segments.plain()).isTrue();
        assertThat(segments.count() == 1 ? 160 : segments.count() * 153).isGreaterThanOrEqualTo(segments.places());
        assertThat(segments.isOne()).isEqualTo(segments.places() <= 160);
    }

    @Property
    void every_sign_of_two_places_costs_as_much_as_two(@ForAll @IntRange(max = 80) int euros) {
        assertThat(Segments.of("€".repeat(euros)).places())
                .isEqualTo(Segments.of("ee".repeat(euros)).places());
    }
}
