package org.echoppe.mentor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.mentor.MentorFixture.expert;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Problem;
import org.junit.jupiter.api.Test;

class MentorDataTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    @Test
    void a_complete_expert_has_no_problem() {
        assertThat(expert("ines@example.org").problems("33")).isEmpty();
    }

    @Test
    void all_that_is_missing_is_said_at_once_in_the_order_of_the_fields() {
        var nothing = new MentorData(null, " ", null, null, Map.of(), Set.of(), Set.of(), 0, "", Set.of(), null, null);

        assertThat(nothing.problems("33"))
                .extracting(Problem::field)
                .containsExactly("name", "organisation", "email", "skills", "languages", "modes", "availability");
    }

    @Test
    void capacity_lies_between_none_and_twenty() {
        assertThat(withCapacity(0).problems("33")).isEmpty();
        assertThat(withCapacity(20).problems("33")).isEmpty();
        assertThat(withCapacity(-1).problems("33")).extracting(Problem::field).containsExactly("capacity");
        assertThat(withCapacity(21).problems("33")).extracting(Problem::field).containsExactly("capacity");
    }

    @Test
    void a_level_lies_between_one_and_three() {
        assertThat(withLevel(1).problems("33")).isEmpty();
        assertThat(withLevel(3).problems("33")).isEmpty();
        assertThat(withLevel(0).problems("33")).extracting(Problem::field).containsExactly("skills");
        assertThat(withLevel(4).problems("33")).extracting(Problem::field).containsExactly("skills");
    }

    @Test
    void a_mandate_of_one_day_is_one_and_of_less_is_none() {
        assertThat(withMandate(MARCH, MARCH).problems("33")).isEmpty();
        assertThat(withMandate(MARCH, null).problems("33")).isEmpty();
        assertThat(withMandate(MARCH, MARCH.minusDays(1)).problems("33"))
                .extracting(Problem::field)
                .containsExactly("mandateUntil");
    }

    @Test
    void a_shop_of_interest_holds_one_hundred_twenty_characters() {
        assertThat(withInterest("a".repeat(120)).problems("33")).isEmpty();
        assertThat(withInterest("a".repeat(121)).problems("33"))
                .extracting(Problem::field)
                .containsExactly("interests");
    }

    @Test
    void a_telephone_is_read_as_the_town_dials_it() {
        var onReunion = withPhone("0692 12 34 56");

        assertThat(onReunion.problems("974")).isEmpty();
        assertThat(onReunion.problems("33")).extracting(Problem::field).containsExactly("phone");
    }

    private static MentorData withCapacity(int capacity) {
        return made("06 39 98 02 03", 3, capacity, Set.of(), null, null);
    }

    private static MentorData withLevel(int level) {
        return made("06 39 98 02 03", level, 2, Set.of(), null, null);
    }

    private static MentorData withMandate(LocalDate from, LocalDate until) {
        return made("06 39 98 02 03", 3, 2, Set.of(), from, until);
    }

    private static MentorData withInterest(String shop) {
        return made("06 39 98 02 03", 3, 2, Set.of(shop), null, null);
    }

    private static MentorData withPhone(String phone) {
        return made(phone, 3, 2, Set.of(), null, null);
    }

    private static MentorData made(
            String phone, int level, int capacity, Set<String> interests, LocalDate from, LocalDate until) {
        return new MentorData(
                "Inès Moreau",
                "Agence du Quai",
                "ines@example.org",
                phone,
                Map.of(ActionCode.DIGITAL_PAYMENT, level),
                Set.of("fr"),
                Set.of(Mode.PHONE),
                capacity,
                "Mo-Fr 09:00-12:00",
                interests,
                from,
                until);
    }
}
