package org.echoppe.booking.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.booking.after.AfterRule.NOT_TOO_LATE;
import static org.echoppe.booking.after.AfterRule.STILL_CHANGEABLE;
import static org.echoppe.booking.after.AfterRule.THEY_MET;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.echoppe.booking.SessionStatus;
import org.junit.jupiter.api.Test;

class AfterRuleTest {

    private static final Instant END = Instant.parse("2027-03-04T09:15:00Z");

    @Test
    void only_a_session_that_took_place_is_asked_about() {
        assertThat(Stream.of(SessionStatus.values()).filter(status -> THEY_MET.allows(asked(status, null, END))))
                .containsExactly(SessionStatus.HELD, SessionStatus.INTERRUPTED);
    }

    @Test
    void the_question_is_open_for_sixty_days_to_the_second() {
        assertThat(NOT_TOO_LATE.allows(asked(
                        SessionStatus.HELD, null, END.plus(Duration.ofDays(60)).minusSeconds(1))))
                .isTrue();
        assertThat(NOT_TOO_LATE.allows(asked(SessionStatus.HELD, null, END.plus(Duration.ofDays(60)))))
                .isFalse();
    }

    @Test
    void an_answer_can_be_changed_for_seven_days_to_the_second_also_beyond_the_sixty() {
        Instant first = END.plus(Duration.ofDays(59));
        Instant last = first.plus(Duration.ofDays(7));
        assertThat(AfterRule.firstBrokenBy(asked(SessionStatus.HELD, first, last.minusSeconds(1))))
                .isEmpty();
        assertThat(AfterRule.firstBrokenBy(asked(SessionStatus.HELD, first, last)))
                .contains(STILL_CHANGEABLE);
    }

    private static AfterQuestion asked(SessionStatus status, Instant first, Instant now) {
        return new AfterQuestion(status, END, first, now);
    }
}
