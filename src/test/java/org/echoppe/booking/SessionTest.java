package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.echoppe.booking.CircumstancesFixture.window;
import static org.echoppe.booking.SessionStatus.BOOKED;
import static org.echoppe.booking.SessionStatus.CANCELLED;
import static org.echoppe.booking.SessionStatus.HELD;
import static org.echoppe.booking.SessionStatus.INTERRUPTED;
import static org.echoppe.booking.SessionStatus.MISSED_BY_MERCHANT;

import java.time.Instant;
import org.echoppe.access.Role;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.programme.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {

    private static final TimeWindow WINDOW = window("2027-03-03T10:00", 15);
    private static final TimeWindow LATER = window("2027-03-04T10:00", 20);
    private static final Instant START = WINDOW.start();
    private static final Instant BEFORE = START.minusSeconds(1);

    private final Session session = new Session(
            new CircumstancesFixture().paired().pairing(), WINDOW, Mode.ON_SITE, BEFORE.minusSeconds(86_400));

    @Test
    void moving_keeps_the_id_and_raises_the_revision() {
        SessionId id = session.id();

        session.moveTo(LATER, by(Role.MERCHANT, BEFORE));

        assertThat(session.id()).isEqualTo(id);
        assertThat(session.window()).isEqualTo(LATER);
        assertThat(session.revision()).isEqualTo(1);
        assertThat(session.status()).isEqualTo(BOOKED);
    }

    @Test
    void a_session_can_be_cancelled_until_the_second_it_starts() {
        assertThat(session.whyNotCancelled(BEFORE)).isEmpty();
        assertThat(session.whyNotCancelled(START)).contains(ChangeRule.HAS_STARTED);
        assertThatThrownBy(() -> session.cancel(by(Role.MENTOR, START))).isInstanceOf(IllegalStateException.class);

        session.cancel(by(Role.MENTOR, BEFORE));

        assertThat(session.status()).isEqualTo(CANCELLED);
        assertThat(session.revision()).isEqualTo(1);
    }

    @Test
    void a_cancelled_session_is_neither_moved_nor_noted() {
        session.cancel(by(Role.MENTOR, BEFORE));

        assertThat(session.isAhead(BEFORE)).isFalse();
        assertThat(session.whyNotNoted(START)).contains(ChangeRule.IS_CANCELLED);
        assertThatThrownBy(() -> session.moveTo(LATER, by(Role.MERCHANT, BEFORE)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> session.cancel(by(Role.MENTOR, BEFORE))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_session_is_noted_from_the_second_it_starts_and_the_note_can_be_corrected() {
        assertThat(session.whyNotNoted(BEFORE)).contains(ChangeRule.HAS_NOT_STARTED);
        assertThatThrownBy(() -> session.note(held(15), BEFORE)).isInstanceOf(IllegalStateException.class);

        session.note(held(15), START);
        session.note(new SessionNote(INTERRUPTED, 5, "  Un client. "), WINDOW.end());

        assertThat(session.status()).isEqualTo(INTERRUPTED);
        assertThat(session.minutesDone()).isEqualTo(5);
        assertThat(session.note()).isEqualTo("Un client.");
        assertThat(session.whyNotCancelled(BEFORE)).contains(ChangeRule.IS_NOTED);
    }

    @Test
    void a_missed_session_has_no_minutes() {
        assertThat(new SessionNote(MISSED_BY_MERCHANT, 15, " ").minutesDone()).isZero();
        assertThat(new SessionNote(MISSED_BY_MERCHANT, 15, " ").note()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionStatus.class,
            names = {"BOOKED", "CANCELLED"})
    void booked_and_cancelled_are_no_outcomes(SessionStatus status) {
        assertThatThrownBy(() -> new SessionNote(status, 0, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 241})
    void impossible_minutes_are_refused(int minutes) {
        assertThatThrownBy(() -> held(minutes)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_note_holds_a_thousand_characters() {
        assertThat(new SessionNote(HELD, 1, "é".repeat(1000)).note()).hasSize(1000);
        assertThatThrownBy(() -> new SessionNote(HELD, 1, "é".repeat(1001)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short77", "with space", "clé-accentuée", "'; drop table session; --"})
    void odd_request_keys_are_refused(String key) {
        assertThatThrownBy(() -> new SlotRequest(key, START, 15)).isInstanceOf(IllegalArgumentException.class);
        assertThat(SlotRequest.isKey(key)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -15, 1441, Integer.MAX_VALUE})
    void impossible_lengths_are_refused(int minutes) {
        assertThatThrownBy(() -> new SlotRequest("a-good-key", START, minutes))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_cancelled_session_is_had_back_where_it_was() {
        session.cancel(by(Role.MERCHANT, BEFORE.minusSeconds(60)));

        session.goBack(BEFORE);

        assertThat(session.status()).isEqualTo(BOOKED);
        assertThat(session.window()).isEqualTo(WINDOW);
        assertThat(session.revision()).isEqualTo(2);
        assertThat(session.cancelledBy()).isNull();
        assertThat(session.change()).isNull();
    }

    @Test
    void a_moved_session_goes_back_to_where_it_was_unless_that_has_begun() {
        session.moveTo(LATER, by(Role.MERCHANT, BEFORE.minusSeconds(60)));
        assertThat(session.canGoBack(START)).isFalse();

        session.goBack(BEFORE);

        assertThat(session.window()).isEqualTo(WINDOW);
        assertThat(session.revision()).isEqualTo(2);
    }

    @Test
    void a_change_is_its_makers_to_undo_for_ten_minutes() {
        SessionChange change = by(Role.MERCHANT, BEFORE);

        assertThat(change.isUndoableBy(Role.MERCHANT, BEFORE.plusSeconds(599))).isTrue();
        assertThat(change.isUndoableBy(Role.MERCHANT, BEFORE.plusSeconds(600))).isFalse();
        assertThat(change.isUndoableBy(Role.MENTOR, BEFORE)).isFalse();
    }

    @Test
    void an_interruption_keeps_the_whole_minutes_done_and_can_be_taken_back_until_the_end() {
        assertThat(session.whyNotInterrupted(BEFORE)).contains(ChangeRule.HAS_NOT_STARTED);
        assertThat(session.whyNotInterrupted(WINDOW.end())).contains(ChangeRule.IS_OVER);
        session.interrupt(START.plusSeconds(6 * 60 + 59));

        assertThat(session.status()).isEqualTo(INTERRUPTED);
        assertThat(session.minutesDone()).isEqualTo(6);
        assertThat(session.whyNotResumed(WINDOW.end())).contains(ChangeRule.IS_OVER);

        session.resume(START.plusSeconds(8 * 60));

        assertThat(session.status()).isEqualTo(BOOKED);
        assertThat(session.minutesDone()).isZero();
        assertThat(session.told()).isNull();
    }

    @Test
    void what_was_noted_is_neither_interrupted_nor_gone_on_with() {
        session.interrupt(START.plusSeconds(60));
        session.note(new SessionNote(INTERRUPTED, 5, "Un client."), START.plusSeconds(120));

        assertThat(session.whyNotResumed(START.plusSeconds(180))).contains(ChangeRule.IS_NOTED);
        assertThat(session.whyNotInterrupted(START.plusSeconds(180))).contains(ChangeRule.IS_NOTED);
    }

    private static SessionChange by(Role role, Instant at) {
        return new SessionChange(at, role, ChangeReason.ILL, false, null, null);
    }

    private static SessionNote held(int minutes) {
        return new SessionNote(HELD, minutes, null);
    }
}
