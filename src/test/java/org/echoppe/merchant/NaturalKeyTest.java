package org.echoppe.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ÉPICERIE DE L’ÉTÉ | epicerie de l'ete",
                "Au cœur   du Bourg | AU COEUR DU BOURG",
                "Café « Le Quai » | cafe le quai",
                "Fromages & vins | Fromages, vins",
                "Straße | STRASSE",
                "L'Œillet | l oeillet"
            })
    void accents_case_and_punctuation_do_not_make_another_shop(String one, String other) {
        assertThat(NaturalKey.of(one, "12 rue du Port")).isEqualTo(NaturalKey.of(other, "12, RUE DU PORT"));
    }

    @Test
    void another_street_or_another_name_makes_another_shop() {
        var key = NaturalKey.of("Boulangerie", "12 rue du Port");

        assertThat(NaturalKey.of("Boulangerie", "13 rue du Port")).isNotEqualTo(key);
        assertThat(NaturalKey.of("Boulangeries", "12 rue du Port")).isNotEqualTo(key);
    }

    @Test
    void name_and_street_do_not_run_into_each_other() {
        assertThat(NaturalKey.of("Bar 12", "rue du Port")).isNotEqualTo(NaturalKey.of("Bar", "12 rue du Port"));
    }

    @Test
    void shops_named_in_other_scripts_have_a_key_too() {
        assertThat(NaturalKey.folded("мясной")).isNotEmpty();
        assertThat(NaturalKey.folded("مخبز")).isNotEmpty();
        assertThat(NaturalKey.folded("!? …")).isEmpty();
    }

    @Property
    void a_key_fits_its_column_and_folding_twice_changes_nothing(
            @ForAll @StringLength(max = 160) String shop, @ForAll @StringLength(max = 160) String street) {
        assertThat(NaturalKey.of(shop, street).text()).hasSizeLessThanOrEqualTo(NaturalKey.MAX_LENGTH);
        assertThat(NaturalKey.folded(NaturalKey.folded(shop))).isEqualTo(NaturalKey.folded(shop));
    }
}
