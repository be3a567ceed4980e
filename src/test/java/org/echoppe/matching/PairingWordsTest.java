package org.echoppe.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.matching.PeopleFixture.expert;
import static org.echoppe.matching.PeopleFixture.pair;
import static org.echoppe.matching.PeopleFixture.shop;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairingWordsTest {

    @Test
    void a_good_pair_is_told_in_french_as_people_say_it() {
        assertThat(all(Locale.FRENCH))
                .containsExactly(
                        "sait faire\u00a0: paiement numérique (spécialiste)",
                        "aucun intérêt déclaré dans ce commerce",
                        "parle portugais",
                        "vient dans la boutique",
                        "2\u00a0h de temps calme commun par semaine",
                        "charge 1 sur 2");
    }

    @Test
    void and_in_english() {
        assertThat(all(Locale.ENGLISH))
                .containsExactly(
                        "can do: digital payment (specialist)",
                        "no interest declared in this shop",
                        "speaks Portuguese",
                        "comes to the shop",
                        "2\u00a0h of quiet time in common a week",
                        "load 1 of 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everything_that_can_be_said_has_its_words(String language) {
        var texts = new Texts("matching", Locale.forLanguageTag(language));
        for (Criterion criterion : Criterion.values()) {
            assertThat(texts.knows("alone." + criterion))
                    .as("alone.%s", criterion)
                    .isTrue();
            for (String side : List.of("for.", "against.")) {
                List<String> keys = criterion == Criterion.MODE
                        ? List.of(Mode.values()).stream()
                                .map(mode -> side + "MODE." + mode)
                                .toList()
                        : List.of(side + criterion);
                assertThat(keys).allMatch(texts::knows);
            }
        }
    }

    private static List<String> all(Locale locale) {
        var expert = expert(
                "Inès", Map.of(ActionCode.DIGITAL_PAYMENT, 3), Set.of("fr", "pt"), 2, "Tu 09:00-12:00", Set.of());
        var judgement =
                Criterion.judgeAll(pair(shop("Lagarde", "pt", "Tu-Sa 08:00-12:00", "Tu-Sa 08:00-10:00"), expert));
        return judgement.reasons().stream().map(new PairingWords(locale)::say).toList();
    }
}
