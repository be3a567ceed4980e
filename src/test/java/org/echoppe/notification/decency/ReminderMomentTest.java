package org.echoppe.notification.decency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.notification.decency.FactsFixture.PARIS;
import static org.echoppe.notification.decency.FactsFixture.instant;

import java.time.Instant;
import java.time.ZoneId;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.hours.DeclaredHours;
import org.junit.jupiter.api.Test;

class ReminderMomentTest {

    private static final DeclaredHours NEVER = DeclaredHours.NEVER;
    private static final String LONG_AGO = "2027-02-01T10:00";

    @Test
    void a_session_is_told_again_the_working_day_before() {
        assertThat(of("Tu-Sa 09:00-19:00", "2027-03-04T14:10")).isEqualTo(paris("2027-03-03T09:00"));
        assertThat(of("Tu-Sa 09:00-19:00", "2027-03-09T14:10")).isEqualTo(paris("2027-03-06T09:00"));
    }

    @Test
    void nobody_is_reminded_in_their_rush() {
        var moment = new ReminderMoment(
                DeclaredHours.of("Mo-Sa 07:00-19:00"), DeclaredHours.of("Mo-Sa 07:00-10:30"), Holidays.NONE, PARIS);

        assertThat(moment.of(paris("2027-03-04T14:10"), paris(LONG_AGO))).contains(paris("2027-03-03T10:30"));
    }

    @Test
    void who_never_says_when_they_work_is_reminded_the_day_before() {
        assertThat(new ReminderMoment(NEVER, NEVER, Holidays.NONE, PARIS)
                        .of(paris("2027-03-01T14:10"), paris(LONG_AGO)))
                .contains(paris("2027-02-28T09:00"));
    }

    @Test
    void who_works_one_day_a_week_is_reminded_on_the_eve() {
        assertThat(of("Tu 09:00-19:00", "2027-03-09T14:10")).isEqualTo(paris("2027-03-08T09:00"));
    }

    @Test
    void what_was_arranged_that_same_day_needs_no_reminder() {
        var moment = new ReminderMoment(NEVER, NEVER, Holidays.NONE, PARIS);

        assertThat(moment.of(paris("2027-03-04T14:10"), paris("2027-03-03T00:00")))
                .isEmpty();
        assertThat(moment.of(paris("2027-03-04T14:10"), paris("2027-03-02T23:59")))
                .isPresent();
    }

    @Test
    void it_is_written_by_day_and_an_hour_before_at_the_latest() {
        assertThat(isDue("2027-03-03T08:59")).isFalse();
        assertThat(isDue("2027-03-03T09:00")).isTrue();
        assertThat(isDue("2027-03-03T20:00")).isFalse();
        assertThat(isDue("2027-03-04T07:59")).isFalse();
        assertThat(isDue("2027-03-04T13:09")).isTrue();
        assertThat(isDue("2027-03-04T13:10")).isFalse();
    }

    @Test
    void nine_is_nine_on_the_wall_of_the_town() {
        var reunion = new ReminderMoment(NEVER, NEVER, Holidays.NONE, ZoneId.of("Indian/Reunion"));

        assertThat(of("Mo-Su 09:00-19:00", "2027-03-29T14:10")).isEqualTo(Instant.parse("2027-03-28T07:00:00Z"));
        assertThat(of("Mo-Su 09:00-19:00", "2027-11-01T14:10")).isEqualTo(Instant.parse("2027-10-31T08:00:00Z"));
        assertThat(reunion.of(Instant.parse("2027-03-29T10:00:00Z"), paris(LONG_AGO)))
                .contains(Instant.parse("2027-03-28T05:00:00Z"));
    }

    private static boolean isDue(String now) {
        return new ReminderMoment(NEVER, NEVER, Holidays.NONE, PARIS)
                .isDue(paris("2027-03-04T14:10"), paris(LONG_AGO), paris(now));
    }

    private static Instant of(String works, String start) {
        return new ReminderMoment(DeclaredHours.of(works), NEVER, Holidays.NONE, PARIS)
                .of(paris(start), paris(LONG_AGO))
                .orElseThrow();
    }

    private static Instant paris(String when) {
        return instant(when, PARIS);
    }
}
