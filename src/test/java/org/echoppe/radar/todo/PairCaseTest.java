package org.echoppe.radar.todo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.echoppe.booking.SessionFact;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.fit.Fit;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.PairingStatus;
import org.echoppe.matching.PairingView;
import org.echoppe.matching.Pause;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.ShopHours;
import org.echoppe.programme.Mode;
import org.echoppe.programme.ProgrammeId;
import org.junit.jupiter.api.Test;

class PairCaseTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant SINCE = Instant.parse("2026-10-05T08:00:00Z");
    private static final Peak CHRISTMAS = new Peak(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 5), "Noël");
    private static final Instant AFTER_CHRISTMAS = Instant.parse("2027-01-05T23:00:00Z");

    private final LivePairing pairing = new LivePairing(
            PairingId.create(), ProgrammeId.create(), MerchantId.create(), MentorId.create(), PairingStatus.ACCEPTED);

    @Test
    void an_action_stands_still_after_three_weeks_to_the_second_and_not_before() {
        Instant due = SINCE.plus(Duration.ofDays(21));

        assertThat(rulesAt(due.minusSeconds(1))).isEmpty();
        assertThat(rulesAt(due)).containsExactly(RadarRule.STILL);
    }

    @Test
    void a_step_done_or_a_session_held_begins_the_three_weeks_anew() {
        Instant tick = SINCE.plus(Duration.ofDays(10));
        PairCase ticked = pair(tick, false, List.of());
        PairCase met = pair(null, false, List.of(session(tick, SessionStatus.INTERRUPTED)));

        assertThat(rules(ticked, tick.plus(Duration.ofDays(21)).minusSeconds(1)))
                .isEmpty();
        assertThat(rules(ticked, tick.plus(Duration.ofDays(21)))).containsExactly(RadarRule.STILL);
        assertThat(met.lastMove()).isEqualTo(tick.plus(Duration.ofMinutes(10)));
    }

    @Test
    void days_in_the_busy_weeks_do_not_count_and_nothing_is_said_in_them() {
        Instant moved = Instant.parse("2026-11-25T08:00:00Z");
        PairCase pair = pair(moved, false, List.of());

        assertThat(rules(pair, Instant.parse("2026-12-28T08:00:00Z"))).isEmpty();
        assertThat(pair.findings(AFTER_CHRISTMAS.plus(Duration.ofDays(9)), Thresholds.USUAL))
                .isEmpty();
    }

    @Test
    void whoever_has_not_begun_again_ten_days_after_the_busy_weeks_stands_there_once() {
        PairCase pair = pair(Instant.parse("2026-11-25T08:00:00Z"), false, List.of());
        Instant due = AFTER_CHRISTMAS.plus(Duration.ofDays(10));

        assertThat(rules(pair, due.minusSeconds(1))).isEmpty();
        assertThat(rules(pair, due)).containsExactly(RadarRule.NOT_RESTARTED);
        assertThat(rules(pair, due.plus(Duration.ofDays(60)))).containsExactly(RadarRule.NOT_RESTARTED);
    }

    @Test
    void whoever_has_booked_is_finished_is_blocked_or_pauses_is_left_alone() {
        Instant late = SINCE.plus(Duration.ofDays(30));
        PairCase booked = pair(null, false, List.of(session(late.plus(Duration.ofHours(1)), SessionStatus.BOOKED)));
        PairCase done = pair(null, true, List.of());
        LivePairing resting = new LivePairing(
                pairing.id(),
                pairing.programme(),
                pairing.merchant(),
                pairing.mentor(),
                PairingStatus.ACCEPTED,
                new Pause(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 11, 10)));

        isBlocked = true;
        assertThat(rules(pair(null, false, List.of()), late)).isEmpty();
        assertThat(rules(booked, late)).isEmpty();
        assertThat(rules(done, late)).isEmpty();
        assertThat(rules(pair(resting, null, false, List.of(), null), late)).isEmpty();
    }

    @Test
    void two_sessions_missed_in_a_row_stand_there_whoever_missed_them() {
        SessionFact first = session(SINCE.plus(Duration.ofDays(1)), SessionStatus.MISSED_BY_MERCHANT);
        SessionFact second = session(SINCE.plus(Duration.ofDays(2)), SessionStatus.MISSED_BY_MENTOR);
        SessionFact held = session(SINCE.plus(Duration.ofDays(3)), SessionStatus.HELD);
        Instant soon = SINCE.plus(Duration.ofDays(4));

        assertThat(rules(pair(null, false, List.of(first)), soon)).isEmpty();
        assertThat(pair(null, false, List.of(first, second)).findings(soon, Thresholds.USUAL))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(RadarRule.NO_SHOWS);
                    assertThat(finding.says()).containsExactly(2, 1L, 1L, "Karim");
                });
        assertThat(rules(pair(null, false, List.of(first, second, held)), soon)).isEmpty();
        assertThat(pair(null, false, List.of(first)).findings(soon, new Thresholds(Map.of(RadarRule.NO_SHOWS, 1))))
                .hasSize(1);
    }

    @Test
    void what_will_not_fit_is_said_with_what_is_left_and_another_time_when_it_gets_worse() {
        Instant soon = SINCE.plus(Duration.ofDays(4));
        PairCase tight = pair(pairing, null, false, List.of(), fit(Fit.Margin.TIGHT));
        PairCase none = pair(pairing, null, false, List.of(), fit(Fit.Margin.NONE));

        assertThat(rules(pair(pairing, null, false, List.of(), fit(Fit.Margin.WIDE)), soon))
                .isEmpty();
        assertThat(rules(tight, soon)).containsExactly(RadarRule.WONT_FIT);
        assertThat(tight.findings(soon, Thresholds.USUAL).toList().get(0).key())
                .isNotEqualTo(
                        none.findings(soon, Thresholds.USUAL).toList().get(0).key());
    }

    private static Fit fit(Fit.Margin margin) {
        return new Fit(CHRISTMAS, 40, 50, LocalDate.of(2026, 11, 20), margin);
    }

    private List<RadarRule> rulesAt(Instant now) {
        return rules(pair(null, false, List.of()), now);
    }

    private static List<RadarRule> rules(PairCase pair, Instant now) {
        return pair.findings(now, Thresholds.USUAL).map(Finding::rule).toList();
    }

    private boolean isBlocked;

    private PairCase pair(Instant lastTick, boolean isDone, List<SessionFact> sessions) {
        return pair(pairing, lastTick, isDone, sessions, null);
    }

    private PairCase pair(LivePairing living, Instant lastTick, boolean isDone, List<SessionFact> sessions, Fit fit) {
        return new PairCase(
                new PairingView(living, "Boulangerie Rose", "Karim", "Agence", SINCE, null, null),
                "0556000000",
                lastTick,
                isDone,
                isBlocked,
                sessions,
                new ShopHours(DeclaredHours.NEVER, DeclaredHours.NEVER, Arrays.asList(CHRISTMAS), Holidays.NONE),
                fit,
                PARIS);
    }

    private SessionFact session(Instant start, SessionStatus status) {
        return new SessionFact(
                SessionId.create(),
                pairing.merchant(),
                pairing.mentor(),
                TimeWindow.of(start, Duration.ofMinutes(10)),
                Mode.ON_SITE,
                status,
                0,
                SINCE,
                status.isNoted() ? start : null,
                null);
    }
}
