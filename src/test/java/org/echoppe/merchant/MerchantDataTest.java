package org.echoppe.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.merchant.MerchantFixture.bakery;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import org.echoppe.programme.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MerchantDataTest {

    @Test
    void a_complete_shop_has_no_problem() {
        assertThat(bakery().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop",
                "person",
                "street",
                "postcode",
                "city",
                "opening",
                "language",
                "trade",
                "wishedAction",
                "mode"
            })
    void each_field_that_is_needed_is_asked_for_beside_itself(String field) {
        assertThat(bakeryWith(field, null).problems())
                .singleElement()
                .extracting(Problem::field)
                .isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"shop, 120", "person, 120", "street, 160", "city, 80"})
    void a_text_is_refused_one_character_above_its_length(String field, int longest) {
        assertThat(bakeryWith(field, "a".repeat(longest)).problems()).isEmpty();
        assertThat(bakeryWith(field, "a".repeat(longest + 1)).problems())
                .singleElement()
                .isEqualTo(Problem.of(field, "programme", "problem.tooLong", longest));
    }

    @Test
    void ten_thousand_characters_in_any_text_are_a_problem_and_no_fault() {
        for (String field : new String[] {
            "shop", "person", "street", "postcode", "city", "phone", "email", "siret", "opening", "language"
        }) {
            assertThat(bakeryWith(field, "x".repeat(10_000)).problems())
                    .singleElement()
                    .extracting(Problem::field)
                    .isEqualTo(field);
        }
    }

    @Test
    void a_shop_can_be_reached_by_telephone_or_by_mail_but_not_by_neither() {
        var withoutMail = bakeryWith("email", "");

        assertThat(withoutMail.problems()).isEmpty();
        assertThat(withoutMail.tidied().email()).isNull();
        assertThat(bakeryWith("phone", " ").problems()).isEmpty();
        assertThat(with(withoutMail, "phone", null).problems())
                .containsExactly(Problem.of("phone", "programme", "problem.unreachable"));
    }

    @ParameterizedTest
    @CsvSource({
        "postcode, 3311, problem.postcode",
        "postcode, 331100, problem.postcode",
        "postcode, 3311O, problem.postcode",
        "phone, 0692 12 34 56, problem.phone",
        "email, anne@example, problem.email",
        "siret, 73282932000075, problem.siret",
        "language, français, problem.language",
        "shop, !!!, problem.noLetters"
    })
    void a_wrong_form_is_said_beside_its_field(String field, String typed, String key) {
        assertThat(bakeryWith(field, typed).problems()).singleElement().isEqualTo(Problem.of(field, "programme", key));
    }

    @Test
    void a_telephone_on_la_reunion_is_read_by_the_shops_postcode() {
        var shop = with(bakeryWith("postcode", "97490"), "phone", "0692 12 34 56");

        assertThat(shop.problems()).isEmpty();
        assertThat(shop.tidied().phone()).isEqualTo("+262692123456");
    }

    @Test
    void hours_that_mean_nothing_are_refused_with_a_sentence() {
        var problems = bakeryWith("opening", "quand il fait beau").problems();

        assertThat(problems).singleElement().extracting(Problem::field).isEqualTo("opening");
        assertThat(problems.get(0).in(Locale.FRENCH)).startsWith("Ces horaires");
        assertThat(problems.get(0).in(Locale.ENGLISH)).startsWith("These hours");
    }

    @Test
    void line_breaks_and_control_characters_never_reach_the_database() {
        var tidy = bakeryWith("shop", " Boulangerie\r\nBcc: x\u0000\u200b  Lagarde ")
                .tidied();

        assertThat(tidy.shop()).isEqualTo("Boulangerie Bcc: x Lagarde");
    }

    @Test
    void tidying_twice_changes_nothing() {
        var once = bakeryWith("siret", "732 829 320 00074").tidied();

        assertThat(once.siret()).isEqualTo("73282932000074");
        assertThat(once.tidied()).isEqualTo(once);
    }

    private static MerchantData bakeryWith(String field, String text) {
        return with(bakery(), field, text);
    }

    /** The same shop with one field said otherwise. */
    private static MerchantData with(MerchantData data, String field, Object value) {
        try {
            RecordComponent[] components = MerchantData.class.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals(field)
                        ? value
                        : components[i].getAccessor().invoke(data);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return MerchantData.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
