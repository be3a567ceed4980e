package org.echoppe.notification.decency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.notification.decency.DecencyRule.CLOSED_DAY;
import static org.echoppe.notification.decency.DecencyRule.MENTOR_AWAY;
import static org.echoppe.notification.decency.DecencyRule.MENTOR_PAUSE;
import static org.echoppe.notification.decency.DecencyRule.NIGHT;
import static org.echoppe.notification.decency.DecencyRule.NO_DECENT_MOMENT;
import static org.echoppe.notification.decency.DecencyRule.ONE_A_DAY;
import static org.echoppe.notification.decency.DecencyRule.PEAK;
import static org.echoppe.notification.decency.DecencyRule.REFUSED;
import static org.echoppe.notification.decency.DecencyRule.RUSH;
import static org.echoppe.notification.decency.DecencyRule.TWO_A_WEEK;
import static org.echoppe.notification.decency.FactsFixture.PARIS;
import static org.echoppe.notification.decency.FactsFixture.at;
import static org.echoppe.notification.decency.FactsFixture.instant;
import static org.echoppe.notification.decency.FactsFixture.window;

import org.echoppe.calendar.WindowSet;
import org.echoppe.notification.decency.Verdict.Send;
import org.echoppe.notification.decency.Verdict.WaitUntil;
import org.echoppe.notification.decency.Verdict.Withdraw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecencyRuleTest {

    private static final Verdict SEND = new Send();
    private static final WindowSet LUNCH = window("2027-03-02T12:00", "2027-03-02T14:00");
    private static final WindowSet MARCH = window("2027-03-01T00:00", "2027-04-01T00:00");

    @Test
    void nothing_is_sent_from_eight_in_the_evening_to_eight_in_the_morning() {
        assertThat(at("2027-03-02T19:59:59").verdict()).isEqualTo(SEND);
        assertThat(at("2027-03-02T20:00").verdict()).isEqualTo(until("2027-03-03T08:00", NIGHT));
        assertThat(at("2027-03-03T07:59:59").verdict()).isEqualTo(until("2027-03-03T08:00", NIGHT));
        assertThat(at("2027-03-03T08:00").verdict()).isEqualTo(SEND);
    }

    @Test
    void mentors_and_the_town_have_the_same_night() {
        assertThat(at("2027-03-02T22:00").to(Reader.MENTOR).verdict()).isEqualTo(until("2027-03-03T08:00", NIGHT));
        assertThat(at("2027-03-02T22:00").to(Reader.STAFF).verdict()).isEqualTo(until("2027-03-03T08:00", NIGHT));
    }

    @Test
    void nothing_is_sent_in_the_rush_of_a_shop() {
        assertThat(at("2027-03-02T11:59:59").inRush(LUNCH).verdict()).isEqualTo(SEND);
        assertThat(at("2027-03-02T12:00").inRush(LUNCH).verdict()).isEqualTo(until("2027-03-02T14:00", RUSH));
        assertThat(at("2027-03-02T14:00").inRush(LUNCH).verdict()).isEqualTo(SEND);
    }

    @Test
    void nothing_is_sent_in_the_busy_weeks_of_a_shop_and_what_waits_leaves_after_the_night() {
        assertThat(at("2027-03-31T19:00").inPeak(MARCH).verdict()).isEqualTo(until("2027-04-01T08:00", PEAK));
        assertThat(at("2027-04-01T08:00").inPeak(MARCH).verdict()).isEqualTo(SEND);
    }

    @Test
    void at_night_before_the_busy_weeks_these_are_the_reason() {
        assertThat(at("2027-02-28T22:00").inPeak(MARCH).verdict()).isEqualTo(until("2027-04-01T08:00", PEAK));
    }

    @Test
    void nothing_is_sent_on_a_day_on_which_a_shop_does_not_open() {
        var monday = window("2027-03-01T00:00", "2027-03-02T00:00");

        assertThat(at("2027-03-01T10:00").inClosedDays(monday).verdict())
                .isEqualTo(until("2027-03-02T08:00", CLOSED_DAY));
        assertThat(at("2027-03-02T08:00").inClosedDays(monday).verdict()).isEqualTo(SEND);
    }

    @Test
    void rush_peaks_and_closed_days_of_shops_keep_nothing_from_mentors() {
        var shop = new Peace(MARCH, MARCH, MARCH, WindowSet.EMPTY, WindowSet.EMPTY);

        assertThat(at("2027-03-02T12:30").with(shop).to(Reader.MENTOR).verdict())
                .isEqualTo(SEND);
    }

    @Test
    void nothing_is_sent_to_a_mentor_who_rests() {
        assertThat(at("2027-03-10T10:00").inPause(MARCH).to(Reader.MENTOR).verdict())
                .isEqualTo(until("2027-04-01T08:00", MENTOR_PAUSE));
        assertThat(at("2027-03-10T10:00").inPause(MARCH).to(Reader.MERCHANT).verdict())
                .isEqualTo(SEND);
    }

    @Test
    void nothing_is_sent_to_a_mentor_on_a_day_they_are_away() {
        var day = window("2027-03-10T00:00", "2027-03-11T00:00");

        assertThat(at("2027-03-10T10:00").inAbsence(day).to(Reader.MENTOR).verdict())
                .isEqualTo(until("2027-03-11T08:00", MENTOR_AWAY));
        assertThat(at("2027-03-10T10:00").inAbsence(day).to(Reader.MERCHANT).verdict())
                .isEqualTo(SEND);
    }

    @Test
    void a_merchant_hears_from_the_programme_twice_a_week() {
        var twice = at("2027-03-08T10:59:59").after("2027-03-01T11:00", "2027-03-04T09:00");

        assertThat(twice.verdict()).isEqualTo(until("2027-03-08T11:00", TWO_A_WEEK));
        assertThat(twice.now(instant("2027-03-08T11:00", PARIS)).verdict()).isEqualTo(SEND);
        assertThat(at("2027-03-06T10:00").after("2027-03-01T11:00").verdict()).isEqualTo(SEND);
    }

    @Test
    void only_the_last_two_of_many_count() {
        var many = at("2027-03-09T10:00").after("2027-02-01T09:00", "2027-02-08T09:00", "2027-03-01T11:00");

        assertThat(many.verdict()).isEqualTo(SEND);
    }

    @Test
    void where_two_fall_together_the_later_one_waits_for_another_day() {
        var second = at("2027-03-02T10:05").after("2027-03-02T10:00");

        assertThat(second.verdict()).isEqualTo(until("2027-03-03T08:00", ONE_A_DAY));
        assertThat(second.now(instant("2027-03-03T08:00", PARIS)).verdict()).isEqualTo(SEND);
    }

    @Test
    void mentors_and_the_town_are_not_counted() {
        var often = at("2027-03-02T10:05").after("2027-03-02T09:00", "2027-03-02T10:00");

        assertThat(often.to(Reader.MENTOR).verdict()).isEqualTo(SEND);
        assertThat(often.to(Reader.STAFF).verdict()).isEqualTo(SEND);
    }

    @Test
    void who_said_stop_gets_nothing_of_it_at_any_hour() {
        assertThat(at("2027-03-02T10:00").refuses().verdict()).isEqualTo(new Withdraw(REFUSED));
        assertThat(at("2027-03-02T22:00").refuses().verdict()).isEqualTo(new Withdraw(REFUSED));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SESSION_CHANGED",
                "BOOKED_MEANWHILE",
                "OUTCOME_CORRECTED",
                "ANSWERED_MEANWHILE",
                "PAIRING_OVER",
                "ACTED_ON_ELSEWHERE"
            })
    void what_events_have_overtaken_is_withdrawn_for_that_reason(DecencyRule rule) {
        assertThat(at("2027-03-02T10:00").overtakenBy(rule).verdict()).isEqualTo(new Withdraw(rule));
        assertThat(at("2027-03-02T22:00")
                        .overtakenBy(rule)
                        .about(Occasion.SESSION)
                        .verdict())
                .isEqualTo(new Withdraw(rule));
    }

    @Test
    void what_would_wait_until_it_is_of_no_use_is_withdrawn() {
        var evening = at("2027-03-02T21:00");

        assertThat(evening.uselessAfter("2027-03-03T08:00").verdict()).isEqualTo(new Withdraw(NO_DECENT_MOMENT));
        assertThat(evening.uselessAfter("2027-03-03T08:01").verdict()).isEqualTo(until("2027-03-03T08:00", NIGHT));
    }

    @Test
    void what_would_wait_for_longer_than_one_can_see_is_withdrawn() {
        var years = window("2027-03-01T00:00", "2029-01-01T00:00");

        assertThat(at("2027-03-02T10:00").inPeak(years).verdict()).isEqualTo(new Withdraw(NO_DECENT_MOMENT));
    }

    @ParameterizedTest
    @EnumSource(
            value = Occasion.class,
            names = {"ASKED", "SESSION"})
    void what_was_asked_for_or_is_about_a_session_leaves_at_any_hour(Occasion occasion) {
        var worst = new Peace(MARCH, MARCH, MARCH, MARCH, MARCH);
        var message = at("2027-03-02T22:00").with(worst).after("2027-03-02T09:00", "2027-03-02T10:00");

        assertThat(message.about(occasion).verdict()).isEqualTo(SEND);
        assertThat(message.about(occasion).to(Reader.MENTOR).verdict()).isEqualTo(SEND);
        assertThat(message.verdict()).isNotEqualTo(SEND);
    }

    private static Verdict until(String when, DecencyRule because) {
        return new WaitUntil(instant(when, PARIS), because);
    }
}
