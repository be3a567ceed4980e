package org.echoppe.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.echoppe.access.MunicipalityId;
import org.echoppe.booking.ChangeReason;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionMoved;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.notification.WireFixture.Cut;
import org.echoppe.notification.WireFixture.Killed;
import org.echoppe.programme.Mode;
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

/** A real mail server that goes away, and carriers that die at each step. */
@ExtendWith(ArquillianExtension.class)
class OutageIT {

    private static final String RELAY = "env.ECHOPPE_SMTP_HOST";
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final TimeWindow WINDOW =
            TimeWindow.of(Instant.parse("2027-03-04T13:10:00Z"), Duration.ofMinutes(15));

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private PairFixture pairs;

    @Inject
    private Round round;

    @Inject
    private Deliveries deliveries;

    @Inject
    @Readiness
    private MailReadiness readiness;

    private final List<String> order = new ArrayList<>();
    private final WireFixture wire = new WireFixture();
    private GreenMail server;
    private MunicipalityId town;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void open() {
        clock.set(TestClock.TUESDAY_NINE);
        System.setProperty(RELAY, "mail.example.org");
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        acting.asSystem(null, pairs::emptyOutbox);
        town = towns.found();
    }

    @AfterEach
    void close() {
        System.clearProperty(RELAY);
        server.stop();
    }

    @Test
    void after_an_hour_without_a_server_every_mail_arrives_once_in_the_order_it_was_due() throws Exception {
        PairFixture.Two two = asSystem(() -> pairs.meet("claire@example.org"));
        Session session = session();
        server.stop();
        Instant gone = clock.instant();
        var rest = new Rest();

        tell(two);
        for (Instant next = gone; clock.instant().isBefore(gone.plus(HOUR)); clock.forward(ROUND)) {
            if (!clock.instant().isBefore(next.plus(Duration.ofMinutes(4)))) {
                tell(two);
                next = clock.instant();
            }
            goRound(session, rest);
            assertThat(isUp()).isEqualTo(!clock.instant().isAfter(gone.plus(MailReadiness.LONGEST_WAIT)));
        }
        assertThat(order).as("nothing was lost or sent meanwhile").isEmpty();
        assertThat(outbox()).hasSize(30).allMatch(OutboxMessage::isWaiting).allMatch(mail -> mail.attempts() == 0);

        comesBack(session);
        Instant limit = clock.instant().plus(Duration.ofMinutes(1));
        for (; clock.instant().isBefore(limit); clock.forward(ROUND)) {
            goRound(session, rest);
        }

        assertThat(received()).hasSize(30).doesNotHaveDuplicates();
        assertThat(dueOf(order)).hasSize(30).isSorted();
        assertThat(outbox()).allMatch(mail -> mail.status() == MessageStatus.SENT);
        assertThat(isUp()).isTrue();
    }

    @Test
    void who_dies_with_a_message_just_claimed_costs_it_five_minutes() throws Exception {
        publish();

        asSystemOfAll(() -> deliveries.claim(Channel.MAIL));

        assertThat(arrivesAfterTheClaim()).hasSize(1);
    }

    @Test
    void who_dies_before_a_word_is_said_costs_it_five_minutes() throws Exception {
        publish();

        dies(Cut.CONNECTED);

        assertThat(arrivesAfterTheClaim()).hasSize(1);
    }

    @Test
    void who_dies_in_the_middle_of_a_message_costs_it_five_minutes() throws Exception {
        publish();

        dies(Cut.HALF_OF_IT_WRITTEN);

        assertThat(arrivesAfterTheClaim()).hasSize(1);
    }

    @Test
    void what_was_taken_without_being_acknowledged_comes_twice_at_most_under_one_number() throws Exception {
        publish();

        dies(Cut.TAKEN_BUT_NOT_ACKNOWLEDGED);

        assertThat(arrivesAfterTheClaim()).hasSize(2);
        assertThat(received()).hasSize(2).containsOnly(received().get(0));
    }

    @Test
    void what_was_acknowledged_without_being_recorded_comes_twice_at_most_under_one_number() throws Exception {
        publish();

        kills(new DeadlyLine(session(), true));

        assertThat(arrivesAfterTheClaim()).hasSize(2);
        assertThat(received()).containsOnly(received().get(0));
    }

    @Test
    void what_was_recorded_never_comes_again() throws Exception {
        publish();

        kills(new DeadlyLine(session(), false));

        assertThat(received()).hasSize(1);
        assertThat(arrivesAfterTheClaim()).hasSize(1);
    }

    /** Nobody touches it while its carrier may be alive; then it is carried until nothing is left. */
    private List<String> arrivesAfterTheClaim() throws Exception {
        List<String> before = received();
        wire.cutWhere(Cut.NOWHERE);
        clock.forward(OutboxMessage.CLAIM.minusSeconds(1));
        carry(session());
        assertThat(received()).isEqualTo(before);

        clock.forward(Duration.ofSeconds(1));
        carry(session());
        clock.forward(HOUR);
        carry(session());
        assertThat(outbox()).allMatch(mail -> mail.status() == MessageStatus.SENT);
        return received();
    }

    private void dies(Cut cut) {
        wire.cutWhere(cut);
        kills(new MailLine(session(), null, null));
    }

    private void kills(Line line) {
        assertThatThrownBy(() -> acting.asNobody(() -> round.go(line))).hasRootCauseInstanceOf(Killed.class);
    }

    private void goRound(Session session, Rest rest) {
        if (rest.isOver(clock.instant())) {
            rest.after(carry(session), clock.instant());
        }
    }

    private boolean carry(Session session) {
        return acting.asNobody(() -> {
            try (var line = new NotedLine(session)) {
                return round.go(line);
            }
        });
    }

    /** One letter, to the expert only. */
    private void publish() {
        PairFixture.Two two = asSystem(() -> pairs.meet(null));
        asSystem(() -> {
            pairs.publish(town, two);
            return null;
        });
    }

    private void tell(PairFixture.Two two) {
        asSystem(() -> {
            pairs.announce(moved(two));
            return null;
        });
    }

    private SessionMoved moved(PairFixture.Two two) {
        return new SessionMoved(
                town,
                SessionId.create(),
                two.programme(),
                two.merchant(),
                two.mentor(),
                WINDOW,
                1,
                Mode.ON_SITE,
                WINDOW,
                ChangeReason.OTHER_TIME,
                false);
    }

    private void comesBack(Session session) {
        int port = Integer.parseInt(session.getProperty("mail.smtp.port"));
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private Session session() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(server.getSmtp().getPort()));
        properties.put("mail.smtp.socketFactory", wire);
        return Session.getInstance(properties);
    }

    private List<String> received() throws MessagingException {
        List<String> numbers = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            numbers.add(mail.getMessageID());
        }
        return numbers;
    }

    private List<Instant> dueOf(List<String> numbers) {
        List<OutboxMessage> all = outbox();
        return numbers.stream()
                .map(number -> all.stream()
                        .filter(mail -> mail.outgoing().messageId().equals(number))
                        .findFirst()
                        .orElseThrow()
                        .view()
                        .told()
                        .dueAt())
                .toList();
    }

    private boolean isUp() {
        return readiness.call().getStatus().name().equals("UP");
    }

    private List<OutboxMessage> outbox() {
        return asSystem(() -> pairs.outbox().stream()
                .filter(mail -> mail.status() != MessageStatus.BY_HAND)
                .toList());
    }

    private <T> T asSystem(Callable<T> work) {
        return acting.asSystem(town, work);
    }

    private <T> T asSystemOfAll(Callable<T> work) {
        return acting.asSystem(null, work);
    }

    /** Notes what the server took, in order. */
    private class NotedLine extends MailLine {

        NotedLine(Session session) {
            super(session, null, null);
        }

        @Override
        public Delivered carry(Outgoing message, Letterhead head, Instant now) throws MessagingException {
            Delivered answer = super.carry(message, head, now);
            if (answer instanceof Delivered.Accepted) {
                order.add(message.messageId());
            }
            return answer;
        }
    }

    /** Its carrier dies once a message was acknowledged: before that is recorded, or when it reaches for the next one. */
    private static final class DeadlyLine extends MailLine {

        private final boolean diesAtOnce;
        private boolean isAcknowledged;

        DeadlyLine(Session session, boolean diesAtOnce) {
            super(session, null, null);
            this.diesAtOnce = diesAtOnce;
        }

        @Override
        public Channel channel() {
            if (isAcknowledged && !diesAtOnce) {
                throw new Killed();
            }
            return super.channel();
        }

        @Override
        public Delivered carry(Outgoing message, Letterhead head, Instant now) throws MessagingException {
            Delivered answer = super.carry(message, head, now);
            isAcknowledged = true;
            if (diesAtOnce) {
                throw new Killed();
            }
            return answer;
        }
    }
}
