package org.echoppe.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.echoppe.access.Role;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingFixture;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionNote;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SlotRequest;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.PairingPublished;
import org.echoppe.matching.StopReason;
import org.echoppe.notification.decency.DecencyRule;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.echoppe.testing.TestTown;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DecencyIT {

    private static final Instant TUESDAY_TEN = Instant.parse("2027-03-02T09:00:00Z");
    private static final Instant TUESDAY_NIGHT = Instant.parse("2027-03-02T20:00:00Z");
    private static final Instant WEDNESDAY_EIGHT = Instant.parse("2027-03-03T07:00:00Z");
    private static final Instant THURSDAY_TEN = Instant.parse("2027-03-04T09:00:00Z");
    private static final Instant WEDNESDAY_NINE = Instant.parse("2027-03-03T08:00:00Z");
    private static final WantedMessages NOT_EVEN_SESSIONS = new WantedMessages(true, true, false, false);

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private PairFixture outboxes;

    @Inject
    private BookingFixture fixture;

    @Inject
    private BookingDesk booking;

    @Inject
    private PairingDesk pairings;

    @Inject
    private ChoiceDesk choices;

    @Inject
    private MessageDesk desk;

    @Inject
    private Round round;

    @Inject
    private TimedWork timed;

    @Inject
    @Readiness
    private MailReadiness readiness;

    private SmtpSinkFixture sink;
    private Cohort cohort;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void open() {
        clock.set(TUESDAY_TEN);
        sink = new SmtpSinkFixture();
        fixture.begin();
        cohort = fixture.cohort(1);
        fixture.execute("update merchant set email = 'camille@example.org' where municipality_id = '"
                + cohort.town().value() + "'");
        acting.asSystem(null, outboxes::emptyOutbox);
    }

    @AfterEach
    void close() throws IOException {
        System.clearProperty("env.ECHOPPE_SMTP_HOST");
        sink.close();
    }

    @Test
    void what_the_programme_says_at_night_waits_for_the_morning_and_keeps_its_day() {
        clock.set(TUESDAY_NIGHT);
        publish();
        carry();
        assertThat(sink.taken()).isEmpty();
        assertThat(outbox())
                .allSatisfy(message ->
                        assertThat(message.judgement()).contains(Judgement.waits(DecencyRule.NIGHT, WEDNESDAY_EIGHT)))
                .allMatch(message -> message.attempts() == 0);

        clock.set(WEDNESDAY_EIGHT);
        carry();
        assertThat(sink.taken()).hasSize(2);
    }

    @Test
    void what_waits_for_a_decent_moment_does_not_make_the_house_ill() {
        System.setProperty("env.ECHOPPE_SMTP_HOST", "mail.example.org");
        clock.set(TUESDAY_NIGHT);
        publish();
        carry();
        clock.forward(Duration.ofHours(5));
        assertThat(readiness.call().getStatus().name()).isEqualTo("UP");

        clock.set(WEDNESDAY_EIGHT.plus(Duration.ofMinutes(16)));
        assertThat(readiness.call().getStatus().name()).isEqualTo("DOWN");
    }

    @Test
    void carriers_at_once_do_not_write_twice_to_a_shop_on_one_day() {
        for (int times = 0; times < 6; times++) {
            publish();
        }
        Callable<Boolean> carrier = () -> acting.asNobody(() -> round.go(line()));

        acting.atOnce(Collections.nCopies(4, carrier));
        acting.atOnce(Collections.nCopies(4, carrier));
        clock.forward(Duration.ofMinutes(5));
        acting.atOnce(Collections.nCopies(4, carrier));

        assertThat(sentTo("camille@example.org")).isEqualTo(1);
    }

    @Test
    void in_a_week_a_shop_is_written_to_twice() {
        for (int times = 0; times < 6; times++) {
            publish();
        }
        for (int hour = 0; hour < 6 * 24; hour++) {
            carry();
            clock.forward(Duration.ofHours(1));
        }
        assertThat(sentTo("camille@example.org")).isEqualTo(2);

        for (int hour = 0; hour < 6 * 24; hour++) {
            carry();
            clock.forward(Duration.ofHours(1));
        }
        assertThat(sentTo("camille@example.org")).isEqualTo(4);
    }

    @Test
    void stop_holds_at_once_and_leaves_the_sessions_alone() {
        publish();
        asMerchant(() -> {
            choices.stop();
            return null;
        });
        book();
        carry();

        assertThat(statusOf("invitation")).containsExactly(MessageStatus.WITHDRAWN);
        assertThat(ruleOf("invitation")).containsExactly(DecencyRule.REFUSED);
        assertThat(statusOf("session-booked")).containsExactly(MessageStatus.SENT);
        assertThat(asCoordinator(() -> choices.of(cohort.shop())).by()).isEqualTo(Role.MERCHANT);
    }

    @Test
    void who_does_not_even_want_confirmations_gets_none() {
        asMerchant(() -> {
            choices.choose(NOT_EVEN_SESSIONS);
            return null;
        });
        book();
        carry();

        assertThat(statusOf("session-booked")).containsExactly(MessageStatus.WITHDRAWN);
        assertThat(statusOf("mentor-session-booked")).containsExactly(MessageStatus.SENT);
    }

    @Test
    void a_letter_of_the_programme_says_how_to_stop_and_no_other_does() {
        publish();
        carry();
        book();
        carry();

        String letter = letterTo("camille@example.org", 0);
        assertThat(letter)
                .containsPattern("List-Unsubscribe: <https?://[^ >]+/shop/stop\\?k=[A-Za-z0-9_-]{43}>")
                .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
                .contains("/shop/channels?k=");
        assertThat(letterTo("camille@example.org", 1)).doesNotContain("List-Unsubscribe", "/shop/channels");
    }

    @Test
    void who_has_booked_is_not_invited_to_book() {
        clock.set(TUESDAY_NIGHT);
        publish();
        carry();
        book();
        clock.set(WEDNESDAY_EIGHT);
        carry();

        assertThat(ruleOf("invitation")).containsExactly(DecencyRule.BOOKED_MEANWHILE);
    }

    @Test
    void of_a_pairing_that_is_over_nothing_is_said() {
        PairingId pairing = publish();
        asSystem(() -> pairings.stop(pairing, StopReason.values()[0]));
        carry();

        assertThat(ruleOf("invitation")).containsExactly(DecencyRule.PAIRING_OVER);
        assertThat(ruleOf("mentor-pairing")).containsExactly(DecencyRule.PAIRING_OVER);
    }

    @Test
    void a_missed_session_is_taken_up_once_after_an_hour() {
        SessionId session = book();
        clock.set(THURSDAY_TEN.plus(Duration.ofHours(1)));
        note(session, SessionStatus.MISSED_BY_MERCHANT);
        note(session, SessionStatus.HELD);
        note(session, SessionStatus.MISSED_BY_MERCHANT);
        assertThat(statusOf("session-missed")).containsExactly(MessageStatus.WAITING);

        carry();
        assertThat(statusOf("session-missed")).containsExactly(MessageStatus.WAITING);
        clock.forward(Duration.ofHours(1));
        carry();
        assertThat(statusOf("session-missed")).containsExactly(MessageStatus.SENT);
    }

    @Test
    void what_was_noted_by_mistake_is_not_told() {
        SessionId session = book();
        clock.set(THURSDAY_TEN.plus(Duration.ofHours(1)));
        note(session, SessionStatus.MISSED_BY_MERCHANT);
        note(session, SessionStatus.INTERRUPTED);
        clock.forward(Duration.ofHours(1));
        carry();

        assertThat(ruleOf("session-missed")).containsExactly(DecencyRule.OUTCOME_CORRECTED);
        assertThat(statusOf("session-interrupted")).containsExactly(MessageStatus.SENT);
    }

    @Test
    void both_sides_are_reminded_once_however_many_nodes_there_are() {
        book();
        clock.set(WEDNESDAY_NINE.minusSeconds(1));
        work();
        assertThat(statusOf("session-reminder")).isEmpty();

        clock.set(WEDNESDAY_NINE);
        Callable<Boolean> node = () -> acting.asNobody(() -> {
            timed.go();
            return true;
        });
        acting.atOnce(Collections.nCopies(4, node));
        work();

        assertThat(statusOf("session-reminder")).hasSize(1);
        assertThat(statusOf("mentor-session-reminder")).hasSize(1);
        carry();
        assertThat(statusOf("session-reminder")).containsExactly(MessageStatus.SENT);
    }

    @Test
    void nobody_is_reminded_of_what_was_cancelled() {
        SessionId session = book();
        clock.set(WEDNESDAY_NINE);
        work();
        asMerchant(() -> booking.cancel(session));
        carry();

        assertThat(ruleOf("session-reminder")).containsExactly(DecencyRule.SESSION_CHANGED);
        assertThat(ruleOf("mentor-session-reminder")).containsExactly(DecencyRule.SESSION_CHANGED);
    }

    @Test
    void a_silent_lead_is_told_to_each_coordinator_once() {
        towns.open(cohort.town(), Role.COORDINATOR);
        clock.set(TUESDAY_TEN.plus(Duration.ofDays(1)));
        work();
        assertThat(statusOf("coordinator-silence")).isEmpty();

        clock.set(TUESDAY_TEN.plus(Duration.ofDays(3)));
        work();
        work();
        assertThat(statusOf("coordinator-silence")).hasSize(1);

        accept();
        carry();
        assertThat(ruleOf("coordinator-silence")).containsExactly(DecencyRule.ANSWERED_MEANWHILE);
    }

    @Test
    void a_week_with_something_in_it_is_told_on_monday_and_an_empty_one_is_not() {
        towns.open(cohort.town(), Role.COORDINATOR);
        accept();
        clock.set(Instant.parse("2027-03-08T07:00:00Z"));
        work();
        assertThat(statusOf("coordinator-recap")).isEmpty();
        assertThat(statusOf("mentor-recap")).isEmpty();

        clock.set(TUESDAY_TEN);
        bookOn(Instant.parse("2027-03-11T09:00:00Z"));
        clock.set(Instant.parse("2027-03-08T06:59:00Z"));
        work();
        assertThat(statusOf("mentor-recap")).isEmpty();
        clock.set(Instant.parse("2027-03-08T07:00:00Z"));
        work();
        work();
        assertThat(statusOf("coordinator-recap")).hasSize(1);
        assertThat(statusOf("mentor-recap")).hasSize(1);
    }

    @Test
    void the_thread_is_taken_up_after_the_busy_weeks() {
        fixture.execute("insert into merchant_peak (merchant_id, from_day, last_day, name) select id, "
                + "date '2027-03-08', date '2027-03-21', 'Salon' from merchant where municipality_id = '"
                + cohort.town().value() + "'");
        clock.set(Instant.parse("2027-03-21T10:00:00Z"));
        work();
        assertThat(statusOf("wake-up")).isEmpty();

        clock.set(Instant.parse("2027-03-22T10:00:00Z"));
        work();
        work();
        assertThat(statusOf("wake-up")).hasSize(1);
        carry();
        assertThat(statusOf("wake-up")).containsExactly(MessageStatus.SENT);
    }

    @Test
    void what_waits_for_a_decent_moment_leaves_when_the_coordinator_says_so() {
        clock.set(TUESDAY_NIGHT);
        publish();
        carry();
        MessageId invitation = idOf("invitation");
        assertThat(asCoordinator(() -> desk.list(new MessageSearch(null, null, Channel.MAIL, null))))
                .allMatch(MessageRow::isHeldBack)
                .extracting(MessageRow::rule)
                .containsOnly(DecencyRule.NIGHT);

        assertThat(asCoordinator(() -> desk.sendAnyway(invitation))).isTrue();
        assertThat(asCoordinator(() -> desk.sendAnyway(invitation))).isTrue();
        carry();

        assertThat(statusOf("invitation")).containsExactly(MessageStatus.SENT);
        assertThat(statusOf("mentor-pairing")).containsExactly(MessageStatus.WAITING);
        assertThat(asSystem(() -> outboxes.historyWords(cohort.town()))).containsOnlyOnce("message.sentAnyway");
    }

    @Test
    void nobody_is_written_to_anyway_who_said_stop() {
        clock.set(TUESDAY_NIGHT);
        publish();
        carry();
        asMerchant(() -> {
            choices.stop();
            return null;
        });
        MessageId invitation = idOf("invitation");
        assertThat(asCoordinator(() -> desk.sendAnyway(invitation))).isTrue();
        carry();

        assertThat(ruleOf("invitation")).containsExactly(DecencyRule.REFUSED);
        assertThat(asCoordinator(() -> desk.sendAnyway(invitation))).isFalse();
    }

    @Test
    void what_does_not_wait_for_a_moment_cannot_be_hurried() {
        publish();
        MessageId invitation = idOf("invitation");

        assertThat(asCoordinator(() -> desk.sendAnyway(invitation))).isFalse();
        carry();
        assertThat(asCoordinator(() -> desk.sendAnyway(invitation))).isFalse();
    }

    @Test
    void who_has_no_address_reads_of_a_missed_session_in_a_short_message() {
        hasOnlyAMobile();
        SessionId session = book();
        clock.set(THURSDAY_TEN.plus(Duration.ofHours(1)));
        note(session, SessionStatus.MISSED_BY_MERCHANT);
        carryShort();
        assertThat(shortStatusOf("session-missed")).containsExactly(MessageStatus.WAITING);

        clock.forward(Duration.ofHours(1));
        carryShort();
        assertThat(shortStatusOf("session-missed")).containsExactly(MessageStatus.SENT);
    }

    @Test
    void a_short_message_about_what_was_noted_by_mistake_does_not_leave_either() {
        hasOnlyAMobile();
        SessionId session = book();
        clock.set(THURSDAY_TEN.plus(Duration.ofHours(1)));
        note(session, SessionStatus.MISSED_BY_MERCHANT);
        note(session, SessionStatus.INTERRUPTED);
        clock.forward(Duration.ofHours(1));
        carryShort();

        assertThat(shortStatusOf("session-missed")).containsExactly(MessageStatus.WITHDRAWN);
        assertThat(shortStatusOf("session-interrupted")).containsExactly(MessageStatus.SENT);
    }

    @Test
    void a_reminder_comes_by_mail_and_by_telephone_and_is_taken_back_with_its_session() {
        hasAMobile();
        SessionId session = book();
        clock.set(WEDNESDAY_NINE);
        work();
        work();
        assertThat(shortStatusOf("session-reminder")).containsExactly(MessageStatus.WAITING);
        assertThat(shortStatusOf("mentor-session-reminder")).isEmpty();

        asMerchant(() -> booking.cancel(session));
        assertThat(shortStatusOf("session-reminder")).containsExactly(MessageStatus.WITHDRAWN);
    }

    private void hasAMobile() {
        fixture.execute("update merchant set phone = '+33639980102' where municipality_id = '"
                + cohort.town().value() + "'");
    }

    private void hasOnlyAMobile() {
        hasAMobile();
        fixture.execute("update merchant set email = null where municipality_id = '"
                + cohort.town().value() + "'");
    }

    private void carryShort() {
        acting.asNobody(() -> round.go(new SmsLine(new SmsSinkFixture())));
    }

    private List<MessageStatus> shortStatusOf(String event) {
        return asSystem(() -> outboxes.written(Channel.SMS)).stream()
                .filter(message -> message.view().event().equals(event))
                .map(OutboxMessage::status)
                .toList();
    }

    private MessageId idOf(String event) {
        return outbox().stream()
                .filter(message -> message.view().event().equals(event))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private PairingId publish() {
        return asSystem(() -> {
            PairingId pairing =
                    pairings.live(cohort.programme()).get(0).pairing().id();
            outboxes.announce(
                    new PairingPublished(cohort.town(), cohort.programme(), pairing, cohort.shop(), cohort.mentor()));
            return pairing;
        });
    }

    private void accept() {
        fixture.execute("update pairing set status = 'ACCEPTED' where municipality_id = '"
                + cohort.town().value() + "'");
    }

    private SessionId book() {
        return bookOn(THURSDAY_TEN);
    }

    private SessionId bookOn(Instant start) {
        return asMerchant(() -> ((Booked) booking.book(SlotRequest.of(start, 15))).session());
    }

    private void note(SessionId session, SessionStatus outcome) {
        asCoordinator(() -> booking.note(session, new SessionNote(outcome, 5, null)));
    }

    private void work() {
        acting.asNobody(() -> {
            timed.go();
            return true;
        });
    }

    private boolean carry() {
        return acting.asNobody(() -> round.go(line()));
    }

    private MailLine line() {
        return new MailLine(sink.session(), null, null);
    }

    private long sentTo(String address) {
        return sink.taken().stream()
                .filter(taken -> taken.message().contains(address))
                .count();
    }

    private String letterTo(String address, int number) {
        return sink.taken().stream()
                .map(taken ->
                        taken.message().replace("=\r\n", "").replace("=3D", "=").replaceAll("\r\n ", " "))
                .filter(message -> message.contains(address))
                .toList()
                .get(number);
    }

    private List<MessageStatus> statusOf(String event) {
        return outbox().stream()
                .filter(message -> message.view().event().equals(event))
                .map(OutboxMessage::status)
                .toList();
    }

    private List<DecencyRule> ruleOf(String event) {
        return outbox().stream()
                .filter(message -> message.view().event().equals(event))
                .map(message -> message.judgement().orElseThrow().rule())
                .toList();
    }

    private List<OutboxMessage> outbox() {
        return asSystem(outboxes::outbox);
    }

    private <T> T asMerchant(Callable<T> work) {
        return acting.asMerchant(cohort.town(), cohort.shop().value(), work);
    }

    private <T> T asCoordinator(Callable<T> work) {
        return acting.asAccount(towns.open(cohort.town(), Role.COORDINATOR), work);
    }

    private <T> T asSystem(Callable<T> work) {
        return acting.asSystem(cohort.town(), work);
    }
}
