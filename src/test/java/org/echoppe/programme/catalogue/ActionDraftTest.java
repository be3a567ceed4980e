package org.echoppe.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.programme.catalogue.CatalogueFixture.draft;
import static org.echoppe.programme.catalogue.CatalogueFixture.fieldsRefusedIn;
import static org.echoppe.programme.catalogue.CatalogueFixture.named;
import static org.echoppe.programme.catalogue.CatalogueFixture.withMinutes;
import static org.echoppe.programme.catalogue.CatalogueFixture.withSteps;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ActionDraftTest {

    @Test
    void one_to_twenty_steps_and_none_beyond() {
        assertThat(fieldsRefusedIn(withSteps(0))).containsExactly("steps");
        assertThat(fieldsRefusedIn(withSteps(1))).isEmpty();
        assertThat(fieldsRefusedIn(withSteps(20))).isEmpty();
        assertThat(fieldsRefusedIn(withSteps(21))).containsExactly("steps");
        assertThat(fieldsRefusedIn(withSteps(60))).containsExactly("steps");
    }

    @Test
    void a_step_takes_one_to_ten_minutes() {
        assertThat(fieldsRefusedIn(withMinutes(0))).containsExactly("minutes-0");
        assertThat(fieldsRefusedIn(withMinutes(1))).isEmpty();
        assertThat(fieldsRefusedIn(withMinutes(10))).isEmpty();
        assertThat(fieldsRefusedIn(withMinutes(11))).containsExactly("minutes-0");
    }

    @Test
    void a_name_is_needed_and_fits_its_column() {
        assertThat(fieldsRefusedIn(named(" "))).containsExactly("name-fr", "name-en");
        assertThat(fieldsRefusedIn(named("x".repeat(80)))).isEmpty();
        assertThat(fieldsRefusedIn(named("x".repeat(81)))).containsExactly("name-fr", "name-en");
    }

    @Test
    void a_language_left_out_is_asked_for_field_by_field() {
        var onlyFrench = new ActionDraft(Map.of("fr", draft().words().get("fr")), draft().steps());

        assertThat(fieldsRefusedIn(onlyFrench))
                .containsExactly(
                        "name-en",
                        "promise-en",
                        "question-en",
                        "choice-0-en",
                        "choice-1-en",
                        "choice-2-en",
                        "choice-3-en");
    }
}
