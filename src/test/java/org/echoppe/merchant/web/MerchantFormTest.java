package org.echoppe.merchant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.echoppe.calendar.Peak;
import org.echoppe.programme.Problem;
import org.junit.jupiter.api.Test;

class MerchantFormTest {

    private final MerchantForm form = MerchantForm.empty();

    @Test
    void a_peak_typed_whole_is_noted_and_its_fields_are_free_again() {
        type("Foire | de mai", "2027-05-01", "2/5/2027");

        assertThat(form.addTypedPeak()).isEmpty();
        assertThat(form.peaks())
                .containsExactly(new Peak(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 2), "Foire | de mai"));
        assertThat(form.typed().text("peakName")).isEmpty();
    }

    @Test
    void a_peak_of_one_day_is_one_and_of_less_is_refused_and_kept_in_its_fields() {
        type("Un jour", "2027-05-01", "2027-05-01");
        assertThat(form.addTypedPeak()).isEmpty();

        type("Moins", "2027-05-01", "2027-04-30");
        assertThat(form.addTypedPeak()).extracting(Problem::field).containsExactly("peakLast");
        assertThat(form.typed().text("peakName")).isEqualTo("Moins");
        assertThat(form.peaks()).hasSize(1);
    }

    @Test
    void all_that_a_peak_lacks_is_said_at_once() {
        assertThat(form.addTypedPeak()).extracting(Problem::field).containsExactly("peakFrom", "peakLast", "peakName");
    }

    @Test
    void a_peak_is_taken_away_by_its_place_and_a_place_twice_sent_takes_no_other() {
        type("Foire", "2027-05-01", "2027-05-02");
        form.addTypedPeak();

        form.removePeak(0);
        form.removePeak(0);

        assertThat(form.peaks()).isEmpty();
    }

    @Test
    void a_new_shop_speaks_french_and_is_visited_unless_said_otherwise() {
        assertThat(form.data().language()).isEqualTo("fr");
        assertThat(form.data().mode()).isNotNull();
        assertThat(form.data().trade()).isNull();
    }

    private void type(String name, String from, String last) {
        form.typed().put("peakName", name);
        form.typed().put("peakFrom", from);
        form.typed().put("peakLast", last);
    }
}
