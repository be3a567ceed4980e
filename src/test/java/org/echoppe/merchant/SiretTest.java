package org.echoppe.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "732 829 320 00074", "732.829.320-00074", "732 829 320 00074"})
    void a_right_number_is_kept_as_fourteen_digits_however_it_was_written(String typed) {
        assertThat(Siret.read(typed)).contains(new Siret("73282932000074"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7328293200007",
                "732829320000740",
                "73282932000075",
                "7328293200007A",
                "00000000000000",
                "７３２８２９３２００００７４"
            })
    void a_wrong_number_is_refused(String typed) {
        assertThat(Siret.read(typed)).isEmpty();
    }

    @Test
    void a_shop_of_la_poste_is_known_by_a_sum_of_digits_that_five_divides() {
        assertThat(Siret.read("35600000049837")).isNotEmpty();
        assertThat(Siret.read("35600000049838")).isEmpty();
    }

    @Test
    void the_seat_of_la_poste_has_the_usual_key() {
        assertThat(Siret.read("35600000000048")).isNotEmpty();
    }

    @Test
    void nobody_elses_sum_of_digits_counts() {
        assertThat(Siret.read("35600000149836")).isEmpty();
    }

    @Property
    void each_beginning_has_one_key_and_one_only(
            @ForAll @LongRange(min = 10_000L, max = 9_999_999_999_999L) long start) {
        String thirteen = "%013d".formatted(start);
        Assume.that(!thirteen.startsWith("356000000") && !thirteen.startsWith("000000000"));

        long right = IntStream.range(0, 10)
                .filter(key -> Siret.read(thirteen + key).isPresent())
                .count();

        assertThat(right).isEqualTo(1);
    }

    @Property
    void one_digit_mistyped_is_always_noticed(
            @ForAll @IntRange(max = 13) int place, @ForAll @IntRange(min = 1, max = 9) int shift) {
        char[] digits = "73282932000074".toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + shift) % 10);

        assertThat(Siret.read(new String(digits))).isEmpty();
    }
}
