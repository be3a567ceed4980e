package org.echoppe.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.intake.TableFixture.BAKERY;
import static org.echoppe.intake.TableFixture.BOOKSHOP;
import static org.echoppe.intake.TableFixture.MENTOR;
import static org.echoppe.intake.TableFixture.MENTOR_HEADERS;
import static org.echoppe.intake.TableFixture.MERCHANT_HEADERS;
import static org.echoppe.intake.TableFixture.csv;
import static org.echoppe.intake.TableFixture.mentors;
import static org.echoppe.intake.TableFixture.merchants;
import static org.echoppe.intake.TableFixture.problems;
import static org.echoppe.intake.TableFixture.readMentors;
import static org.echoppe.intake.TableFixture.readMerchants;
import static org.echoppe.intake.TableFixture.ready;
import static org.echoppe.intake.TableFixture.table;
import static org.echoppe.intake.TableFixture.with;
import static org.echoppe.intake.TableFixture.xlsx;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.echoppe.intake.Preview.Ready;
import org.echoppe.mentor.MentorData;
import org.echoppe.mentor.StartingPlace;
import org.echoppe.merchant.MerchantData;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

    @Test
    void headers_and_words_are_known_in_english_whatever_their_case_and_order() {
        var english = table(
                List.of(
                        "OPENING HOURS",
                        "shop name",
                        "Contact person",
                        "Line of business",
                        "Street address",
                        "Zip code",
                        "City",
                        "Phone number",
                        "Wished action"),
                List.of(
                        "Mo-Fr 09:00-18:00",
                        "Chez Nous",
                        "Léa",
                        "Bookstore",
                        "1 rue X",
                        "33999",
                        "Port-Aubrac",
                        "06 39 98 03 01",
                        "social media"));

        MerchantData shop =
                (MerchantData) ready(readMerchants(csv(english))).toWrite().get(0);

        assertThat(shop.trade()).isEqualTo(Trade.BOOKSHOP);
        assertThat(shop.wishedAction()).isEqualTo(ActionCode.SOCIAL_NETWORKS);
        assertThat(shop.mode()).isEqualTo(Mode.ON_SITE);
    }

    @Test
    void unknown_columns_are_named_and_missing_ones_too() {
        var headers =
                List.of("Enseigne", "Couleur", "Gérant(e)", "Activité", "Adresse", "Horaires d'ouverture", "Boutique");

        assertThat(ready(readMerchants(csv(table(with(TableFixture.MERCHANT_HEADERS, 8, "Couleur"), BAKERY))))
                        .ignored())
                .containsExactly("Couleur");
        assertThat(TableFixture.plain(((Preview.Refused)
                                readMerchants(csv(table(headers, List.of("a", "b", "c", "d", "e", "f", "g")))))
                        .reason()
                        .in(java.util.Locale.FRENCH)))
                .isEqualTo("Il manque des colonnes : Action souhaitée. Ajoutez-les, ou partez du modèle.");
    }

    @Test
    void a_word_nobody_knows_is_answered_with_those_that_are() {
        assertThat(problems(ready(readMerchants(csv(merchants(with(BAKERY, 11, "TikTok")))))))
                .containsExactly(
                        "2 Action souhaitée : « TikTok » n’est pas un mot connu ici. Écrivez l’un de ceux-ci : "
                                + "courriel et web, paiement numérique, présence en ligne, réseaux sociaux, stock en temps réel.");
    }

    @Test
    void hours_with_two_meanings_are_questioned_and_without_meaning_refused() {
        Ready preview = ready(
                readMerchants(csv(merchants(with(BAKERY, 9, "9h-18h"), with(BOOKSHOP, 9, "à la saint-glinglin")))));

        assertThat(problems(preview)).hasSize(2).allMatch(problem -> problem.contains("Horaires d’ouverture"));
        assertThat(preview.toWrite()).isEmpty();
    }

    @Test
    void hours_on_several_lines_of_one_cell_are_one_week() {
        String week = "lundi fermé\nmardi au samedi 9h-12h30 / 14h-19h\ndimanche fermé";

        assertThat(problems(ready(readMerchants(xlsx(merchants(with(BAKERY, 9, week)))))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u202Elru.exe", "a\u0007b", "abc\uFFFD", "\u2066x"})
    void a_character_that_hides_or_reverses_is_named(String name) {
        assertThat(problems(ready(readMerchants(csv(merchants(with(BAKERY, 0, name), BOOKSHOP))))))
                .isNotEmpty();
    }

    @Test
    void ten_thousand_characters_in_a_cell_are_too_many_for_its_row_only() {
        Ready preview = ready(readMerchants(xlsx(merchants(with(BAKERY, 0, "x".repeat(10_000)), BOOKSHOP))));

        assertThat(problems(preview)).containsExactly("2 Boutique : Trop long : 2 000 caractères au plus.");
        assertThat(preview.count(RowState.NEW)).isOne();
    }

    @Test
    void line_breaks_cannot_be_smuggled_into_a_name_or_an_address() {
        Ready preview = ready(readMerchants(csv(
                merchants(with(BAKERY, 0, "Chez\r\nNous"), with(BOOKSHOP, 7, "a@example.org\r\nBcc: b@example.org")))));

        assertThat(((MerchantData) preview.toWrite().get(0)).shop()).isEqualTo("Chez Nous");
        assertThat(problems(preview)).hasSize(1).allMatch(problem -> problem.startsWith("3 Courriel"));
    }

    @Test
    void a_faulty_formula_is_no_name() {
        assertThat(problems(ready(readMerchants(xlsx(merchants(with(BAKERY, 0, "#REF!"), BOOKSHOP))))))
                .hasSize(1);
    }

    @Test
    void cells_that_slipped_from_under_their_headers_are_named() {
        String text =
                csv(merchants(BOOKSHOP), ";", "\n") + String.join(";", BAKERY).replace("12 rue", "12; rue") + "\n";

        assertThat(problems(ready(readMerchants(text.getBytes(UTF_8)))))
                .anyMatch(problem -> problem.contains("ne tombent plus"));
    }

    @Test
    void the_same_shop_said_in_two_ways_counts_once_or_not_at_all() {
        Ready preview = ready(readMerchants(csv(
                merchants(BAKERY, with(BAKERY, 0, "BOULANGERIE   lagarde"), with(BAKERY, 1, "Quelqu’un d’autre")))));

        assertThat(preview.rows())
                .extracting(PreviewRow::state)
                .startsWith(RowState.NEW)
                .endsWith(RowState.PROBLEM);
        assertThat(preview.toWrite()).hasSize(1);
    }

    @Test
    void a_siret_belongs_to_one_shop() {
        Ready preview = ready(readMerchants(
                csv(merchants(with(BAKERY, 8, "732 829 320 00074"), with(BOOKSHOP, 8, "73282932000074")))));

        assertThat(problems(preview)).containsExactly("3 SIRET : Un autre commerce a déjà ce SIRET.");
    }

    @Test
    void a_position_is_read_from_one_column_or_two() {
        assertThat(positionUnder(List.of("Coordonnées GPS"), "44.86521, -0.60043"))
                .isEqualTo("44.86521, -0.60043");
        assertThat(positionUnder(List.of("Latitude", "Longitude"), "44,86521", "-0,60043"))
                .isEqualTo("44.86521, -0.60043");
        assertThat(positionUnder(List.of("Latitude", "Longitude"), "", "")).isNull();
    }

    @Test
    void half_a_position_is_none() {
        Ready preview = ready(
                readMerchants(csv(table(and(MERCHANT_HEADERS, "Latitude", "Longitude"), and(BAKERY, "44,86521", "")))));

        assertThat(problems(preview)).singleElement().asString().startsWith("2 Position sur la carte");
    }

    private static String positionUnder(List<String> headers, String... cells) {
        var sheet = table(and(MERCHANT_HEADERS, headers.toArray(String[]::new)), and(BAKERY, cells));
        return ((MerchantData) ready(readMerchants(csv(sheet))).toWrite().get(0)).position();
    }

    @Test
    void where_a_mentor_starts_from_and_which_trades_they_know_is_read() {
        MentorData mentor = mentorUnder(
                List.of("Point de départ", "Code postal", "GPS", "Métiers connus"),
                "3 quai des Salines",
                "1000",
                "44,86521 -0,60043",
                "boulangerie, Libraire");

        assertThat(mentor.start()).isEqualTo(new StartingPlace("3 quai des Salines", "01000", "44.86521, -0.60043"));
        assertThat(mentor.trades()).containsExactlyInAnyOrder(Trade.BAKERY, Trade.BOOKSHOP);
    }

    @Test
    void a_whole_starting_address_may_stand_in_one_cell() {
        assertThat(mentorUnder(List.of("Address"), "3 quai des Salines, 33999 Port-Aubrac")
                        .start())
                .isEqualTo(new StartingPlace("3 quai des Salines", "33999", null));
    }

    @Test
    void a_trade_nobody_knows_is_a_problem_of_its_column() {
        var sheet = table(and(MENTOR_HEADERS, "Trades known"), and(MENTOR, "astrologue"));

        assertThat(problems(ready(readMentors(csv(sheet)))))
                .singleElement()
                .asString()
                .startsWith("2 Métiers connus");
    }

    private static MentorData mentorUnder(List<String> headers, String... cells) {
        var sheet = table(and(MENTOR_HEADERS, headers.toArray(String[]::new)), and(MENTOR, cells));
        return ((MentorData) ready(readMentors(csv(sheet))).toWrite().get(0));
    }

    @Test
    void whom_a_merchant_wishes_for_is_read_and_no_action() {
        var sheet = table(and(MERCHANT_HEADERS, "Expert souhaité"), and(BAKERY, " Inès  Morel ; Agence Grande Marée"));
        var shop = (MerchantData) ready(readMerchants(csv(sheet))).toWrite().get(0);

        assertThat(shop.wish()).isEqualTo("Inès Morel ; Agence Grande Marée");
        assertThat(shop.wishedAction()).isEqualTo(ActionCode.DIGITAL_PAYMENT);
    }

    private static List<String> and(List<String> row, String... more) {
        return Stream.concat(row.stream(), Stream.of(more)).toList();
    }

    @Test
    void a_whole_address_in_one_cell_is_taken_apart() {
        List<String> row = with(with(with(BAKERY, 3, "12 rue du Port, 33999 Port-Aubrac"), 4, ""), 5, "");

        MerchantData shop = (MerchantData)
                ready(readMerchants(csv(merchants(row)))).toWrite().get(0);

        assertThat(List.of(shop.street(), shop.postcode(), shop.city()))
                .containsExactly("12 rue du Port", "33999", "Port-Aubrac");
    }

    @Test
    void skills_are_read_with_their_levels_in_one_cell_or_in_columns() {
        var columns = table(
                List.of(
                        "Prénom",
                        "Nom de famille",
                        "Société",
                        "Mail",
                        "Compétence paiement",
                        "Niveau : réseaux sociaux",
                        "Stock",
                        "Disponibilités"),
                List.of("Sami", "Brun", "Agence", "sami@example.org", "expert", "1", "non", "Mo-Fr 09:00-18:00"));

        assertThat(mentor(readMentors(csv(mentors(MENTOR)))).skills())
                .isEqualTo(Map.of(ActionCode.STOCK, 3, ActionCode.SOCIAL_NETWORKS, 2));
        assertThat(mentor(readMentors(csv(columns))).skills())
                .isEqualTo(Map.of(ActionCode.DIGITAL_PAYMENT, 3, ActionCode.SOCIAL_NETWORKS, 1));
        assertThat(mentor(readMentors(csv(columns))).name()).isEqualTo("Sami Brun");
    }

    @Test
    void lists_of_languages_modes_and_interests_are_taken_apart() {
        List<String> row = with(with(with(MENTOR, 5, "français et anglais"), 8, "Chez Nous ; Librairie X"), 9, "tous");

        MentorData mentor = mentor(readMentors(csv(mentors(row))));

        assertThat(mentor.languages()).isEqualTo(Set.of("fr", "en"));
        assertThat(mentor.interests()).isEqualTo(Set.of("Chez Nous", "Librairie X"));
        assertThat(mentor.modes()).isEqualTo(Set.of(Mode.values()));
        assertThat(mentor(readMentors(csv(mentors(with(MENTOR, 8, "aucun"))))).interests())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beaucoup", "-3", "21", "2,5"})
    void a_capacity_that_is_no_small_number_is_named(String capacity) {
        assertThat(problems(ready(readMentors(csv(mentors(with(MENTOR, 6, capacity)))))))
                .hasSize(1);
    }

    private static MentorData mentor(Preview preview) {
        assertThat(problems(ready(preview))).isEmpty();
        return (MentorData) ready(preview).toWrite().get(0);
    }
}
