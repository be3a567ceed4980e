package org.echoppe.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.matching.Criterion.CAPACITY;
import static org.echoppe.matching.Criterion.INTEREST;
import static org.echoppe.matching.Criterion.LANGUAGE;
import static org.echoppe.matching.Criterion.MODE;
import static org.echoppe.matching.Criterion.QUIET_TIME;
import static org.echoppe.matching.Criterion.SKILL;
import static org.echoppe.matching.PeopleFixture.PARIS;
import static org.echoppe.matching.PeopleFixture.expert;
import static org.echoppe.matching.PeopleFixture.interestedIn;
import static org.echoppe.matching.PeopleFixture.pair;
import static org.echoppe.matching.PeopleFixture.shop;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.echoppe.merchant.MerchantProfile;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Trade;
import org.junit.jupiter.api.Test;

class CriterionTest {

    @Test
    void each_level_of_skill_in_the_wished_action_is_worth_twenty_points() {
        assertThat(SKILL.judge(pair(shop("Lagarde"), expert("Inès", 1, 1))))
                .isEqualTo(new Reason(SKILL, true, 20, List.of("DIGITAL_PAYMENT", "1")));
        assertThat(SKILL.judge(pair(shop("Lagarde"), expert("Inès", 3, 1))).points())
                .isEqualTo(60);
    }

    @Test
    void skill_in_another_action_does_not_help() {
        var stockOnly = expert("Inès", Map.of(ActionCode.STOCK, 3), Set.of("fr"), 1, "Tu 09:00-12:00", Set.of());

        assertThat(SKILL.judge(pair(shop("Lagarde"), stockOnly)))
                .isEqualTo(new Reason(SKILL, false, 0, List.of("DIGITAL_PAYMENT")));
    }

    @Test
    void a_declared_interest_by_name_however_written_excludes() {
        assertThat(INTEREST.judge(pair(shop("Boulangerie Lagarde-Énée"), interestedIn(" BOULANGERIE lagarde  enee. ")))
                        .favourable())
                .isFalse();
        assertThat(INTEREST.judge(pair(shop("Boulangerie Lagarde"), interestedIn("Boulangerie Lagardère")))
                        .favourable())
                .isTrue();
    }

    @Test
    void a_declared_interest_by_siret_excludes() {
        assertThat(INTEREST.judge(pair(shop("Lagarde"), interestedIn("732 829 320 00074")))
                        .favourable())
                .isFalse();
        assertThat(INTEREST.judge(pair(shop("Lagarde"), interestedIn("732 829 320 00075")))
                        .favourable())
                .isTrue();
    }

    @Test
    void without_a_common_language_there_is_no_pair() {
        var portuguese = shop("Lagarde", "pt", "Tu 08:00-12:00", "off");

        assertThat(LANGUAGE.judge(pair(portuguese, expert("Inès"))))
                .isEqualTo(new Reason(LANGUAGE, false, 0, List.of("pt")));
        assertThat(LANGUAGE.judge(pair(shop("Lagarde"), expert("Inès"))).favourable())
                .isTrue();
    }

    @Test
    void a_merchant_who_asked_for_video_does_not_get_somebody_who_only_visits() {
        assertThat(MODE.judge(pair(shop("Lagarde"), expert("Inès"))).favourable())
                .isTrue();
        assertThat(MODE.judge(pair(byVideo(shop("Lagarde")), expert("Inès"))))
                .isEqualTo(new Reason(MODE, false, 0, List.of("VIDEO")));
    }

    private static MerchantProfile byVideo(MerchantProfile shop) {
        return new MerchantProfile(
                shop.id(), shop.shop(), null, Trade.BAKERY, shop.wishedAction(), "fr", Mode.VIDEO, shop.hours());
    }

    @Test
    void quiet_minutes_are_opening_hours_without_the_rush_when_the_mentor_is_there() {
        assertThat(QUIET_TIME.judge(pair(shop("Lagarde"), expert("Inès"))))
                .isEqualTo(new Reason(QUIET_TIME, true, 8, List.of("120")));
    }

    @Test
    void a_single_quiet_minute_makes_a_pair_possible_and_ten_hours_are_enough_for_all_points() {
        assertThat(minutes("Tu 08:00-08:01")).isEqualTo(new Reason(QUIET_TIME, true, 0, List.of("1")));
        assertThat(minutes("Tu 08:00-18:00").points()).isEqualTo(40);
        assertThat(minutes("Tu 08:00-17:59").points()).isEqualTo(39);
        assertThat(minutes("We 08:00-10:00").favourable()).isFalse();
    }

    private static Reason minutes(String available) {
        var expert = expert("Inès", Map.of(), Set.of(), 1, available, Set.of());
        return QUIET_TIME.judge(pair(shop("Lagarde", "fr", "Tu-We 08:00-18:00", "We 08:00-10:00"), expert));
    }

    @Test
    void the_last_place_can_be_taken_and_no_more() {
        assertThat(CAPACITY.judge(new Pair(shop("Lagarde"), expert("Inès", 3, 2), 1, PARIS)))
                .isEqualTo(new Reason(CAPACITY, true, 0, List.of("2", "2")));
        assertThat(CAPACITY.judge(new Pair(shop("Lagarde"), expert("Inès", 3, 2), 2, PARIS)))
                .isEqualTo(new Reason(CAPACITY, false, 0, List.of("2", "2")));
    }

    @Test
    void no_pair_is_worth_more_than_a_hundred_points() {
        var best = expert("Inès", Map.of(ActionCode.DIGITAL_PAYMENT, 3), Set.of("fr"), 1, "24/7", Set.of());

        assertThat(Criterion.judgeAll(pair(shop("Lagarde", "fr", "24/7", "off"), best))
                        .points())
                .isEqualTo(100);
    }
}
