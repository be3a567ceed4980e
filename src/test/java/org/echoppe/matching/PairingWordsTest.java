package org.echoppe.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.matching.PeopleFixture.MARKET;
import static org.echoppe.matching.PeopleFixture.START;
import static org.echoppe.matching.PeopleFixture.TERMS;
import static org.echoppe.matching.PeopleFixture.at;
import static org.echoppe.matching.PeopleFixture.busy;
import static org.echoppe.matching.PeopleFixture.expert;
import static org.echoppe.matching.PeopleFixture.knowing;
import static org.echoppe.matching.PeopleFixture.north;
import static org.echoppe.matching.PeopleFixture.pair;
import static org.echoppe.matching.PeopleFixture.shop;
import static org.echoppe.matching.PeopleFixture.startingAt;
import static org.echoppe.matching.PeopleFixture.under;
import static org.echoppe.matching.PeopleFixture.wishing;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.echoppe.calendar.Peak;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantProfile;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Place;
import org.echoppe.programme.Trade;
import org.echoppe.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairingWordsTest {

    private static final MerchantProfile SHOP = at(
            shop("Lagarde", "pt", "Tu-Sa 08:00-12:00", "Tu-Sa 08:00-10:00"),
            new Place("1 rue du Port", "33110", MARKET));
    private static final MentorProfile INES =
            expert("Inès", Map.of(ActionCode.DIGITAL_PAYMENT, 3), Set.of("fr", "pt"), 2, "Tu 09:00-12:00", Set.of());
    private static final Terms THREE_KM = new Terms(TERMS.days(), 3000, 2, Weights.USUAL);

    @Test
    void a_good_pair_is_told_in_french_as_people_say_it() {
        assertThat(all(good(), Locale.FRENCH))
                .containsExactly(
                        "sait faire\u00a0: paiement numérique (spécialiste)",
                        "aucun intérêt déclaré dans ce commerce",
                        "parle portugais",
                        "vient dans la boutique",
                        "mandaté jusqu’à la fin du programme",
                        "part à 800\u00a0m de la boutique",
                        "2\u00a0h de temps calme commun par semaine",
                        "connaît ce métier\u00a0: boulangerie",
                        "souhaité par le commerçant",
                        "aucune période de pointe dans leurs quatre premières semaines",
                        "charge 1 sur 2",
                        "son organisation peut encore prendre un commerce");
    }

    @Test
    void and_in_english() {
        assertThat(all(good(), Locale.ENGLISH))
                .containsExactly(
                        "can do: digital payment (specialist)",
                        "no interest declared in this shop",
                        "speaks Portuguese",
                        "comes to the shop",
                        "has a mandate until the programme ends",
                        "starts 800\u00a0m from the shop",
                        "2\u00a0h of quiet time in common a week",
                        "knows this trade: bakery",
                        "wished for by the merchant",
                        "no peak in their first four weeks",
                        "load 1 of 2",
                        "their organisation can take one more shop");
    }

    private static Pair good() {
        return pair(wishing(SHOP, "Inès"), knowing(startingAt(INES, north(800)), Trade.BAKERY), THREE_KM);
    }

    @Test
    void what_speaks_against_a_pair_is_told_in_french() {
        assertThat(against(poor(), Locale.FRENCH))
                .containsExactly(
                        "des notions seulement\u00a0: paiement numérique",
                        "mandaté seulement du 1er\u00a0mars\u00a02027 au 15\u00a0mars\u00a02027",
                        "part à 2,4\u00a0km de la boutique, c’est loin",
                        "seulement 30\u00a0min de temps calme commun par semaine",
                        "ce métier ne fait pas partie de ceux qui lui sont familiers\u00a0: boulangerie",
                        "le commerçant souhaitait\u00a0: Karim",
                        "dans leurs quatre premières semaines, 4 jours possibles sur 4 tombent dans une pointe (Foire de mars)");
    }

    @Test
    void and_in_english_too() {
        assertThat(against(poor(), Locale.ENGLISH))
                .containsExactly(
                        "knows only the basics: digital payment",
                        "has a mandate only from 1\u00a0March\u00a02027 to 15\u00a0March\u00a02027",
                        "starts 2.4\u00a0km from the shop, which is far",
                        "only 30\u00a0min of quiet time in common a week",
                        "this trade is not among those they are familiar with: bakery",
                        "the merchant wished for: Karim",
                        "in their first four weeks 4 of 4 possible days fall into a peak (Foire de mars)");
    }

    private static Pair poor() {
        var fair = new Peak(START, START.plusDays(27), "Foire de mars");
        var beginner =
                expert("Inès", Map.of(ActionCode.DIGITAL_PAYMENT, 1), Set.of("pt"), 2, "Tu 11:30-12:00", Set.of());
        return pair(
                busy(wishing(SHOP, "Karim"), fair),
                under(knowing(startingAt(beginner, north(2400)), Trade.TOYS), START, START.plusDays(14)),
                THREE_KM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everything_that_can_be_said_has_its_words(String language) {
        var texts = new Texts("matching", Locale.forLanguageTag(language));

        assertThat(CriterionTest.cases()
                        .map(row -> PairingWords.key(row.criterion().judge(row.pair()))))
                .allMatch(texts::knows);
    }

    @Test
    void every_obstacle_has_its_words_and_the_table_meets_every_verdict_there_is() {
        var texts = new Texts("matching", Locale.FRENCH);
        var seen = new EnumMap<Criterion, EnumSet<Verdict>>(Criterion.class);
        CriterionTest.cases()
                .map(row -> row.criterion().judge(row.pair()))
                .forEach(reason -> seen.computeIfAbsent(reason.criterion(), first -> EnumSet.noneOf(Verdict.class))
                        .add(reason.verdict()));

        seen.forEach((criterion, verdicts) -> assertThat(texts.knows("alone." + criterion))
                .as("alone.%s", criterion)
                .isEqualTo(verdicts.contains(Verdict.EXCLUDES)));
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void every_criterion_has_a_name_and_an_explanation(Criterion criterion) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var words = new PairingWords(locale);
            assertThat(words.name(criterion)).isNotBlank().doesNotContain("criterion.");
            assertThat(words.explain(criterion)).endsWith(".").doesNotContain("criterion.");
        }
    }

    private static List<String> all(Pair pair, Locale locale) {
        return Judgement.of(pair).reasons().stream()
                .map(new PairingWords(locale)::say)
                .toList();
    }

    private static List<String> against(Pair pair, Locale locale) {
        return Judgement.of(pair).reasons().stream()
                .filter(reason -> reason.verdict() == Verdict.AGAINST)
                .map(new PairingWords(locale)::say)
                .toList();
    }
}
