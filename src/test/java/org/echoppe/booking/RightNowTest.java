package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.booking.CircumstancesFixture.at;
import static org.echoppe.booking.CircumstancesFixture.window;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeWindow;

class RightNowTest {

    private final CircumstancesFixture baker = new CircumstancesFixture();

    @Example
    void nothing_is_asked_about_notice_or_the_mentors_hours() {
        baker.now = at("2027-03-03T10:02");
        baker.availability = "Su 09:00-10:00";

        assertThat(lengths()).containsExactly(5, 10, 15);
    }

    @Example
    void a_session_never_crosses_into_the_rush() {
        baker.now = at("2027-03-03T11:50");
        assertThat(lengths()).containsExactly(5, 10);

        baker.now = at("2027-03-03T11:51");
        assertThat(lengths()).containsExactly(5);
        assertThat(moment(10).against()).isEqualTo(NowRule.RUSH);

        baker.now = at("2027-03-03T11:56");
        assertThat(lengths()).isEmpty();
    }

    @Example
    void a_session_never_crosses_closing_time() {
        baker.rush = "Su 09:00-09:05";
        baker.now = at("2027-03-03T12:50");
        assertThat(lengths()).containsExactly(5, 10);

        baker.now = at("2027-03-03T13:00");
        assertThat(moment(5).against()).isEqualTo(NowRule.CLOSED);
    }

    @Example
    void ten_minutes_at_most_in_a_peak() {
        baker.now = at("2027-03-03T10:02");
        baker.peaks.add(new Peak(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 7), "Carnaval"));

        assertThat(lengths()).containsExactly(5, 10);
        assertThat(moment(15).against()).isEqualTo(NowRule.TOO_LONG_IN_PEAK);
    }

    @Example
    void another_session_of_the_shop_is_in_the_way_by_the_five_minutes_it_takes() {
        baker.now = at("2027-03-03T10:02");
        baker.bookedByTheBaker(window("2027-03-03T10:15", 15));

        assertThat(lengths()).containsExactly(5, 10);
        assertThat(moment(15).against()).isEqualTo(NowRule.SHOP_BUSY);
    }

    @Example
    void two_calls_do_not_meet_in_the_same_five_minutes() {
        baker.now = at("2027-03-03T10:18");
        baker.bookedByTheBaker(TimeWindow.of(at("2027-03-03T10:07"), Duration.ofMinutes(10)));

        assertThat(lengths()).isEmpty();
    }

    @Example
    void a_mentor_elsewhere_does_not_keep_the_merchant_from_asking() {
        baker.now = at("2027-03-03T10:02");
        baker.bookedByAnother(window("2027-03-03T10:00", 15));

        assertThat(lengths()).containsExactly(5, 10, 15);
        assertThat(moment(10).against()).isNull();
    }

    @Example
    void no_session_begins_outside_the_programme_or_without_a_mentor() {
        baker.now = at("2027-03-03T10:02");
        baker.startsOn = LocalDate.of(2027, 3, 4);
        assertThat(moment(5).against()).isEqualTo(NowRule.NOT_RUNNING);

        assertThat(baker.alone().moment(5, 6).against()).isEqualTo(NowRule.NO_MENTOR);
        assertThat(moment(20).against()).isEqualTo(NowRule.LENGTH_NOT_OFFERED);
    }

    @Example
    void who_is_asked_has_no_longer_than_the_shop_stays_quiet() {
        baker.now = at("2027-03-03T11:48").plusSeconds(20);
        assertThat(moment(5).latestStart()).isEqualTo(baker.now.plusSeconds(360));
        assertThat(moment(10).latestStart()).isEqualTo(at("2027-03-03T11:51"));
        assertThat(moment(15).latestStart()).isNull();
    }

    private List<Integer> lengths() {
        return baker.paired().offer(Duration.ofMinutes(15), 0).now();
    }

    private Moment moment(int minutes) {
        return baker.paired().moment(minutes, 6);
    }
}
