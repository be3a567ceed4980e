package org.echoppe.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.echoppe.access.Role;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.PlanStep;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingFixture;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionNote;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SlotRequest;
import org.echoppe.booking.after.AfterDesk;
import org.echoppe.booking.after.StepAnswer;
import org.echoppe.notification.decency.DecencyRule;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.echoppe.testing.TestTown;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The two questions that only the clock asks: after a session, and weeks after an action. */
@ExtendWith(ArquillianExtension.class)
class QuestionLettersIT {

    private static final Instant TUESDAY_TEN = Instant.parse("2027-03-02T09:00:00Z");
    private static final Instant THURSDAY_TEN = Instant.parse("2027-03-04T09:00:00Z");

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
    private AfterDesk answers;

    @Inject
    private ActionDesk actions;

    @Inject
    private Round round;

    @Inject
    private TimedWork timed;

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
        sink.close();
    }

    @Test
    void after_a_session_the_question_is_written_once_and_leads_to_its_page() {
        SessionId session = held();
        clock.set(THURSDAY_TEN.plus(Duration.ofMinutes(70)));
        work();
        assertThat(statusOf("session-question")).isEmpty();

        clock.set(THURSDAY_TEN.plus(Duration.ofHours(4)));
        work();
        work();
        assertThat(statusOf("session-question")).hasSize(1);
        carry();
        assertThat(statusOf("session-question")).containsExactly(MessageStatus.SENT);
        assertThat(sink.taken().get(sink.taken().size() - 1).message().replace("=\r\n", ""))
                .contains("/shop/after?k=")
                .contains(session.value().toString());
    }

    @Test
    void it_is_not_sent_to_who_has_answered_and_waits_while_the_shop_is_in_a_peak() {
        SessionId session = held();
        fixture.execute("insert into merchant_peak (merchant_id, from_day, last_day, name) select id, "
                + "date '2027-03-04', date '2027-03-20', 'Foire' from merchant where municipality_id = '"
                + cohort.town().value() + "'");
        clock.set(THURSDAY_TEN.plus(Duration.ofHours(4)));
        work();
        carry();
        assertThat(ruleOf("session-question")).containsExactly(DecencyRule.PEAK);

        asMerchant(() -> answers.answer(session, StepAnswer.DONE));
        clock.set(THURSDAY_TEN.plus(Duration.ofDays(18)));
        carry();
        assertThat(ruleOf("session-question")).containsExactly(DecencyRule.ANSWERED_MEANWHILE);
    }

    @Test
    void a_finished_action_is_asked_about_once_and_no_more_when_it_is_not_finished_after_all() {
        asSystem(() -> {
            actions.tick(cohort.shop(), steps(), null);
            return true;
        });
        clock.set(TUESDAY_TEN.plus(Duration.ofDays(30)));
        work();
        work();
        assertThat(statusOf("outcome-probe")).hasSize(1);

        asSystem(() -> {
            actions.untick(cohort.shop(), steps().subList(0, 1));
            return true;
        });
        carry();
        assertThat(ruleOf("outcome-probe")).containsExactly(DecencyRule.ANSWERED_MEANWHILE);
    }

    private List<UUID> steps() {
        return actions.planOf(cohort.shop(), Locale.FRENCH).steps().stream()
                .map(PlanStep::id)
                .toList();
    }

    private SessionId held() {
        SessionId session = asMerchant(() -> ((Booked) booking.book(SlotRequest.of(THURSDAY_TEN, 15))).session());
        clock.set(THURSDAY_TEN.plus(Duration.ofMinutes(20)));
        asCoordinator(() -> booking.note(session, new SessionNote(SessionStatus.HELD, 5, null)));
        return session;
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
