package org.echoppe.matching.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.echoppe.matching.Criterion;
import org.echoppe.matching.MentorChoice;
import org.echoppe.matching.draft.Comparison;
import org.echoppe.matching.draft.DraftLine;
import org.echoppe.matching.draft.DraftLoad;
import org.echoppe.matching.draft.DraftStatus;
import org.echoppe.matching.draft.DraftWorth;
import org.echoppe.matching.draft.Move;
import org.echoppe.matching.draft.RowFixture;
import org.echoppe.matching.draft.Shortage;
import org.echoppe.matching.draft.WhyNot;
import org.echoppe.programme.ActionCode;
import org.echoppe.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftWordsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DraftWords FRENCH = new DraftWords(Locale.FRENCH, PARIS);
    private static final DraftWords ENGLISH = new DraftWords(Locale.ENGLISH, PARIS);
    private static final MentorChoice KARIM =
            new MentorChoice(RowFixture.mentor("Karim"), "Karim", "Agence", 40, List.of());

    @Test
    void only_what_is_proven_complete_and_current_is_called_the_best() {
        assertThat(FRENCH.worth(worth(true, true, true))).isEqualTo("meilleure répartition possible, vérifiée");
        assertThat(FRENCH.worth(worth(false, true, true))).isEqualTo("répartition calculée");
        assertThat(FRENCH.worth(worth(true, false, true))).startsWith("calcul arrêté avant la fin");
        assertThat(FRENCH.worth(worth(true, true, false))).startsWith("à recalculer");
    }

    @Test
    void a_price_is_told_by_what_weighs_most() {
        assertThat(FRENCH.say(costs(1, 60))).isEqualTo("Avec Karim, un commerce de plus resterait sans expert.");
        assertThat(FRENCH.say(costs(0, 8))).isEqualTo("Avec Karim, l’ensemble perdrait 8 points.");
        assertThat(FRENCH.say(costs(0, 1))).isEqualTo("Avec Karim, l’ensemble perdrait 1 point.");
        assertThat(FRENCH.say(costs(0, 0))).contains("ne perdrait rien");
        assertThat(ENGLISH.say(costs(2, 0))).isEqualTo("With Karim, 2 more shops would have no mentor.");
        assertThat(FRENCH.say(new WhyNot.AsItIs(KARIM))).isEqualTo("Karim est déjà l’expert proposé.");
    }

    @Test
    void who_moves_is_named_with_from_and_to() {
        assertThat(FRENCH.say(move("Inès", "Karim"))).isEqualTo("Lagarde passerait de Inès à Karim");
        assertThat(FRENCH.say(move("Inès", null))).isEqualTo("Lagarde n’aurait plus d’expert (avant\u00a0: Inès)");
        assertThat(FRENCH.say(move(null, "Karim"))).isEqualTo("Lagarde aurait Karim");
    }

    @Test
    void a_missing_place_is_said_with_its_action() {
        assertThat(FRENCH.say(new Shortage(ActionCode.SOCIAL_NETWORKS, Criterion.CAPACITY, 1)))
                .isEqualTo("Il manque 1 place pour\u00a0: réseaux sociaux.");
        assertThat(ENGLISH.say(new Shortage(ActionCode.STOCK, Criterion.SKILL, 2)))
                .startsWith("Nobody can do: ")
                .endsWith("(2 shops).");
    }

    @Test
    void two_drafts_are_compared_by_who_moves_then_places_then_points() {
        assertThat(FRENCH.say(new Comparison(line(14, 900), line(15, 890), List.of())))
                .isEqualTo("Aucun commerce n’a un autre expert. "
                        + "Le second donne un expert à 1 commerce de plus et vaut 10 points de moins.");
        assertThat(ENGLISH.say(new Comparison(line(15, 900), line(15, 900), List.of())))
                .endsWith("gives a mentor to as many shops and is worth as many points.");
    }

    @Test
    void a_load_says_when_it_is_full_and_when_nobody_is_taken() {
        assertThat(FRENCH.load(load(1, 2))).isEqualTo("1 sur 2");
        assertThat(FRENCH.load(load(2, 2))).isEqualTo("2 sur 2, complet");
        assertThat(FRENCH.load(load(0, 0))).isEqualTo("ne prend personne pour l’instant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_criterion_that_can_be_in_the_way_has_its_smallest_change(String language) {
        var texts = new Texts("matching", Locale.forLanguageTag(language));

        assertThat(List.of(Criterion.values()))
                .filteredOn(criterion -> texts.knows("alone." + criterion))
                .hasSizeGreaterThan(5)
                .allMatch(criterion -> texts.knows("nearest." + criterion));
    }

    private static DraftWorth worth(boolean proven, boolean complete, boolean current) {
        return new DraftWorth(15, 900, proven, complete, current, Instant.EPOCH);
    }

    private static WhyNot costs(int merchants, long points) {
        return new WhyNot.Costs(KARIM, merchants, points, List.of());
    }

    private static Move move(String from, String to) {
        return new Move(RowFixture.merchant("Lagarde"), "Lagarde", from, to);
    }

    private static DraftLine line(int paired, long points) {
        return new DraftLine(null, "Essai", DraftStatus.OPEN, null, Instant.EPOCH, null, 0, paired, points);
    }

    private static DraftLoad load(int merchants, int capacity) {
        return new DraftLoad(RowFixture.INES, "Inès", "Agence", merchants, capacity);
    }
}
