package org.echoppe.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ville de Port-Aubrac, la Ville de Port-Aubrac",
        "Communauté de communes du Cap, la Communauté de communes du Cap",
        "Agglomération du Bassin, l’Agglomération du Bassin",
        "Port-Aubrac, Port-Aubrac",
        "Pays d’Aubrac, Pays d’Aubrac"
    })
    void a_french_sentence_says_the_town_with_its_article(String name, String said) {
        assertThat(new TownName(name).in(Locale.FRENCH)).isEqualTo(said);
    }

    @Test
    void an_english_sentence_says_the_name_alone() {
        assertThat(new TownName("Ville de Port-Aubrac").in(Locale.ENGLISH)).isEqualTo("Ville de Port-Aubrac");
    }
}
