package org.echoppe.booking.standby;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final Instant ASKED = Instant.parse("2027-03-03T09:02:00Z");
    private static final Instant THREE_MINUTES_ON = ASKED.plusSeconds(180);
    private static final Instant LATE = ASKED.plusSeconds(360);

    @Test
    void the_lead_has_three_minutes_to_the_second() {
        Course course = leadAsked(null);

        assertThat(course.stage(ASKED)).isEqualTo(CallStage.LEAD_ASKED);
        assertThat(course.stage(THREE_MINUTES_ON.minusSeconds(1))).isEqualTo(CallStage.LEAD_ASKED);
        assertThat(course.stage(THREE_MINUTES_ON)).isEqualTo(CallStage.MOVING_ON);
        assertThat(course.until()).isEqualTo(THREE_MINUTES_ON);
    }

    @Test
    void a_no_of_the_lead_moves_on_at_once() {
        Instant refused = ASKED.plusSeconds(20);

        assertThat(leadAsked(refused).stage(refused)).isEqualTo(CallStage.MOVING_ON);
        assertThat(leadAsked(refused).isDue(refused)).isTrue();
    }

    @Test
    void nobody_waits_for_relays_that_nobody_asks() {
        Course course = leadAsked(null);

        assertThat(course.stage(THREE_MINUTES_ON.plusSeconds(29))).isEqualTo(CallStage.MOVING_ON);
        assertThat(course.stage(THREE_MINUTES_ON.plusSeconds(30))).isEqualTo(CallStage.UNANSWERED);
    }

    @Test
    void the_relays_have_three_minutes_together() {
        Course course = relaysAsked(false);

        assertThat(course.stage(LATE.minusSeconds(1))).isEqualTo(CallStage.RELAYS_ASKED);
        assertThat(course.stage(LATE)).isEqualTo(CallStage.UNANSWERED);
        assertThat(course.until()).isEqualTo(LATE);
    }

    @Test
    void when_every_relay_has_said_no_it_is_over() {
        assertThat(relaysAsked(true).stage(THREE_MINUTES_ON)).isEqualTo(CallStage.UNANSWERED);
    }

    @Test
    void nobody_is_asked_beyond_the_quiet_time_of_the_shop() {
        Instant latest = ASKED.plusSeconds(60);
        var course = new Course(CallOutcome.OPEN, latest, Course.timeToAnswer(ASKED, latest), null, null, true);

        assertThat(course.until()).isEqualTo(latest);
        assertThat(course.stage(latest.minusSeconds(1))).isEqualTo(CallStage.LEAD_ASKED);
        assertThat(course.stage(latest)).isEqualTo(CallStage.UNANSWERED);
    }

    @Test
    void what_is_written_counts_whatever_the_clock_says() {
        Instant muchLater = ASKED.plus(Duration.ofDays(1));

        assertThat(ended(CallOutcome.ANSWERED).stage(muchLater)).isEqualTo(CallStage.ANSWERED);
        assertThat(ended(CallOutcome.WITHDRAWN).stage(ASKED)).isEqualTo(CallStage.WITHDRAWN);
        assertThat(ended(CallOutcome.UNANSWERED).stage(ASKED)).isEqualTo(CallStage.UNANSWERED);
        assertThat(ended(CallOutcome.UNANSWERED).isDue(muchLater)).isFalse();
        assertThat(leadAsked(null).isDue(muchLater)).isTrue();
    }

    private static Course leadAsked(Instant refusedAt) {
        return new Course(CallOutcome.OPEN, LATE, THREE_MINUTES_ON, refusedAt, null, true);
    }

    private static Course relaysAsked(boolean refused) {
        return new Course(CallOutcome.OPEN, LATE.plusSeconds(60), THREE_MINUTES_ON, null, LATE, refused);
    }

    private static Course ended(CallOutcome outcome) {
        return new Course(outcome, LATE, THREE_MINUTES_ON, null, null, true);
    }
}
