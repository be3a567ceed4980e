package org.echoppe.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNameTest {

    @ParameterizedTest
    @CsvSource({
        "Boulangerie Lagarde, 40, Boulangerie Lagarde",
        "Boulangerie-Patisserie Lagarde et Filles, 32, Boulangerie-Patisserie Lagarde",
        "Boulangerie-Patisserie Lagarde et Filles, 22, Boulangerie-Patisserie",
        "Boulangerie-Patisserie Lagarde et Filles, 16, Boulangerie",
        "Boulangerie-Patisserie Lagarde et Filles, 8, Boulang.",
        "Marie-Antoinette de la Rochefoucauld, 20, Marie-Antoinette",
        "Au Bonheur des Dames et de la Mer, 25, Au Bonheur des Dames",
    })
    void whole_words_are_kept_and_none_that_only_links(String name, int most, String shorter) {
        assertThat(new ShortName(name).within(most)).isEqualTo(shorter);
    }

    @ParameterizedTest
    @CsvSource({
        "Ville de Port-Aubrac, 40, Ville de Port-Aubrac",
        "Ville de Port-Aubrac, 16, Port-Aubrac",
        "Ville de Port-Aubrac, 8, Port",
        "Communauté d'agglomération du Pays Basque, 20, Pays Basque",
        "Ville des Sables-d'Olonne, 16, Sables-d'Olonne",
        "Port-Aubrac, 16, Port-Aubrac",
    })
    void a_town_goes_by_its_own_name_first(String name, int most, String shorter) {
        assertThat(new ShortName(name).ofTown(most)).isEqualTo(shorter);
    }

    @Test
    void a_name_of_linking_words_alone_is_cut_as_it_is() {
        assertThat(new ShortName("De la et de la").within(8)).isEqualTo("De la e.");
    }

    @Property
    void nothing_is_ever_longer_than_it_may_be_and_something_is_left(
            @ForAll @NotBlank String typed, @ForAll @IntRange(min = 8, max = 60) int most) {
        String plain = PlainText.of(typed);
        String shorter = new ShortName(plain).within(most);

        assertThat(Segments.of(shorter).places()).isLessThanOrEqualTo(most);
        assertThat(shorter.isBlank()).isEqualTo(plain.isBlank());
        assertThat(Segments.of(new ShortName(plain).ofTown(most)).places()).isLessThanOrEqualTo(most);
    }
}
