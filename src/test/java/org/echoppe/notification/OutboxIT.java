package org.echoppe.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.Role;
import org.echoppe.access.SignInDesk;
import org.echoppe.access.TownDesk;
import org.echoppe.booking.ChangeReason;
import org.echoppe.booking.SessionBooked;
import org.echoppe.booking.SessionCancelled;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionMoved;
import org.echoppe.booking.SessionRestored;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.notification.SmtpSinkFixture.Mood;
import org.echoppe.notification.SmtpSinkFixture.Taken;
import org.echoppe.programme.Mode;
import org.echoppe.shared.FoldedLines;
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
class OutboxIT {

    private static final MessageSearch EVERYTHING = new MessageSearch(null, null, null);
    private static final String RELAY = "env.ECHOPPE_SMTP_HOST";
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
    private SignInDesk signIn;

    @Inject
    private MessageDesk desk;

    @Inject
    private Round round;

    @Inject
    private Deliveries deliveries;

    @Inject
    private TownDesk townDesk;

    @Inject
    @Readiness
    private MailReadiness readiness;

    private SmtpSinkFixture sink;
    private MunicipalityId town;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void open() {
        clock.set(TestClock.TUESDAY_NINE);
        sink = new SmtpSinkFixture();
        acting.asSystem(null, pairs::emptyOutbox);
        town = towns.found();
    }

    @AfterEach
    void close() throws IOException {
        System.clearProperty(RELAY);
        sink.close();
    }

    @Test
    void a_published_pairing_is_told_to_both_sides_once() {
        publish("claire@example.org");

        assertThat(outbox())
                .extracting(message -> message.view().event())
                .containsExactly("invitation", "mentor-pairing");
        assertThat(outbox()).allMatch(OutboxMessage::isWaiting);
    }

    @Test
    void what_is_rolled_back_is_never_told() {
        PairFixture.Two two = meet("claire@example.org");

        assertThatThrownBy(() -> asSystem(() -> {
                    pairs.announceInVain(booked(two, 0));
                    return null;
                }))
                .hasMessage("in vain");

        assertThat(outbox()).isEmpty();
    }

    @Test
    void no_token_lies_in_the_database_and_the_same_one_is_sent_and_read() {
        publish("claire@example.org");
        String kept = outbox().get(0).view().text();
        assertThat(kept).contains("/shop/slots?k=LINK-");

        carry();

        String read = readAsCoordinator(outbox().get(0).id()).text();
        String token = read.replaceAll("(?s).*/shop/slots\\?k=([A-Za-z0-9_-]{43})\n.*", "$1");
        assertThat(token).hasSize(43);
        assertThat(sink.taken()).hasSize(2);
        assertThat(String.join("", sink.taken().stream().map(Taken::message).toList())
                        .replace("=\r\n", ""))
                .contains(token)
                .doesNotContain("LINK-");
        assertThat(outbox()).extracting(message -> message.view().status()).containsOnly(MessageStatus.SENT);
    }

    @Test
    void every_change_of_a_session_is_told_with_its_revision() {
        PairFixture.Two two = meet("claire@example.org");
        SessionBooked booked = booked(two, 0);
        announce(booked);
        announce(new SessionMoved(
                town,
                booked.session(),
                two.programme(),
                two.merchant(),
                two.mentor(),
                WINDOW,
                1,
                Mode.ON_SITE,
                WINDOW,
                ChangeReason.OTHER_TIME,
                false));
        announce(new SessionCancelled(
                town,
                booked.session(),
                two.programme(),
                two.merchant(),
                two.mentor(),
                WINDOW,
                2,
                Mode.ON_SITE,
                Role.MENTOR,
                ChangeReason.TRANSPORT));
        announce(new SessionRestored(
                town, booked.session(), two.programme(), two.merchant(), two.mentor(), WINDOW, 3, Mode.ON_SITE));

        carry();

        List<String> files = sink.taken().stream()
                .map(taken -> FoldedLines.unfold(taken.message()))
                .toList();
        assertThat(files)
                .hasSize(8)
                .allMatch(file -> file.contains("UID:" + booked.session().value() + "@"));
        assertThat(files)
                .filteredOn(file -> file.contains("SEQUENCE:0"))
                .hasSize(2)
                .allMatch(says("REQUEST"));
        assertThat(files)
                .filteredOn(file -> file.contains("SEQUENCE:1"))
                .hasSize(2)
                .allMatch(says("REQUEST"));
        assertThat(files)
                .filteredOn(file -> file.contains("SEQUENCE:2"))
                .hasSize(2)
                .allMatch(says("CANCEL"))
                .allMatch(file -> file.contains("STATUS:CANCELLED"));
        assertThat(files)
                .filteredOn(file -> file.contains("SEQUENCE:3"))
                .hasSize(2)
                .allMatch(says("REQUEST"));
        assertThat(sent("un autre moment convient mieux")).isEqualTo(2);
        assertThat(sent("un problème de transport")).isEqualTo(2);
    }

    private long sent(String words) {
        return outbox().stream()
                .filter(message -> message.view().text().contains(words))
                .count();
    }

    @Test
    void two_carriers_at_once_send_each_message_once() {
        for (int shop = 0; shop < 10; shop++) {
            publish("claire" + shop + "@example.org");
        }

        Callable<Boolean> carrier = () -> acting.asNobody(() -> round.go(line()));
        acting.atOnce(Collections.nCopies(4, carrier));

        assertThat(sink.taken()).hasSize(20);
        assertThat(sink.taken().stream()
                        .map(taken -> header("Message-ID", taken))
                        .distinct())
                .hasSize(20);
    }

    @Test
    void a_carrier_that_dies_leaves_its_message_to_the_next_one() {
        publish("claire@example.org");
        assertThat(acting.asSystem(null, () -> deliveries.claim(Channel.MAIL))).isPresent();
        carry();
        assertThat(sink.taken()).hasSize(1);

        clock.forward(OutboxMessage.CLAIM);
        carry();

        assertThat(sink.taken()).hasSize(2);
    }

    @Test
    void a_refusal_for_now_waits_longer_each_time_and_ends_after_a_day() {
        publish("claire@example.org");
        sink.is(Mood.BUSY);
        carry();
        assertThat(outbox()).allMatch(OutboxMessage::isWaiting).allMatch(message -> message.attempts() == 1);
        carry();
        assertThat(outbox()).allMatch(message -> message.attempts() == 1);

        clock.forward(Duration.ofSeconds(73));
        carry();
        assertThat(outbox()).allMatch(message -> message.attempts() == 2);

        clock.forward(Duration.ofHours(24));
        carry();
        assertThat(outbox()).extracting(message -> message.view().status()).containsOnly(MessageStatus.GIVEN_UP);
        assertThat(outbox()).allMatch(message -> message.lastError().orElse("").contains("451"));
    }

    @Test
    void a_refusal_for_good_ends_at_once_until_the_coordinator_tries_again() {
        publish("claire@example.org");
        sink.is(Mood.STRICT);
        carry();
        assertThat(outbox()).extracting(message -> message.view().status()).containsOnly(MessageStatus.GIVEN_UP);

        sink.is(Mood.KIND);
        MessageId first = outbox().get(0).id();
        assertThat(asCoordinator(() -> desk.retry(first))).isTrue();
        carry();

        assertThat(sink.taken()).hasSize(1);
        assertThat(asCoordinator(() -> desk.retry(first))).isFalse();
    }

    @Test
    void an_hour_without_a_server_costs_nobody_their_turn() throws IOException {
        publish("claire@example.org");
        sink.close();
        for (int minute = 0; minute < 60; minute++) {
            assertThat(carry()).isFalse();
            clock.forward(Duration.ofMinutes(1));
        }
        sink = new SmtpSinkFixture();

        carry();

        assertThat(sink.taken()).hasSize(2);
    }

    @Test
    void a_sign_in_link_that_is_dead_is_not_sent() {
        askForALink();
        clock.forward(Duration.ofMinutes(10));

        carry();

        assertThat(sink.taken()).isEmpty();
        assertThat(outbox().get(0).view().status()).isEqualTo(MessageStatus.GIVEN_UP);
    }

    @Test
    void while_mail_can_be_sent_a_sign_in_link_is_seen_by_its_reader_only() {
        OutboxMessage asked = askForALink();
        System.setProperty(RELAY, "mail.example.org");

        MessageView read = readAsCoordinator(asked.id());

        assertThat(read.text()).contains("[lien visible du seul destinataire]").doesNotContain("/account/link");
        assertThat(read.html()).doesNotContain("/account/link");
        assertThat(history()).doesNotContain("message.signInLinkRead");
    }

    @Test
    void without_a_relay_the_coordinator_reads_a_sign_in_link_and_history_says_so() {
        OutboxMessage asked = askForALink();

        assertThat(readAsCoordinator(asked.id()).text()).containsPattern("/account/link\\?k=[A-Za-z0-9_-]{43}\\s");
        assertThat(history()).containsOnlyOnce("message.signInLinkRead");

        clock.forward(Duration.ofMinutes(10));
        assertThat(readAsCoordinator(asked.id()).text()).contains("[ce lien ne sert plus]");
        assertThat(history()).containsOnlyOnce("message.signInLinkRead");
    }

    @Test
    void a_letter_leads_to_the_page_asked_for() {
        askForALink("/coordinator/merchant?id=1");

        assertThat(outbox().get(0).view().text()).contains("&asked=%2Fcoordinator%2Fmerchant%3Fid%3D1");
    }

    @Test
    void what_the_coordinator_handed_over_is_sent_no_more_until_it_is_taken_back() {
        publish("claire@example.org");
        MessageId first = outbox().get(0).id();

        assertThat(asCoordinator(() -> desk.handOver(first))).isTrue();
        assertThat(asCoordinator(() -> desk.handOver(first))).isTrue();
        assertThat(asCoordinator(() -> desk.retry(first))).isFalse();
        carry();

        assertThat(sink.taken()).hasSize(1);
        assertThat(readAsCoordinator(first).status()).isEqualTo(MessageStatus.HANDED_OVER);
        assertThat(readAsCoordinator(first).sentAt()).isEqualTo(clock.instant());
        assertThat(asCoordinator(() -> desk.list(EVERYTHING)))
                .extracting(MessageRow::status)
                .contains(MessageStatus.HANDED_OVER);
        assertThat(asCoordinator(desk::invitationsThere)).isEqualTo(1);
        assertThat(asCoordinator(desk::invitationsOpen)).isZero();

        assertThat(asCoordinator(() -> desk.takeBack(first))).isTrue();
        assertThat(asCoordinator(() -> desk.takeBack(first))).isTrue();
        assertThat(asCoordinator(desk::invitationsOpen)).isEqualTo(1);
        carry();

        assertThat(sink.taken()).hasSize(2);
        assertThat(asCoordinator(() -> desk.handOver(first))).isFalse();
        assertThat(history()).containsOnlyOnce("message.handedOver").containsOnlyOnce("message.takenBack");
    }

    @Test
    void who_has_no_address_can_be_noted_as_told() {
        publish(null);
        MessageId first = outbox().get(0).id();

        assertThat(asCoordinator(() -> desk.handOver(first))).isTrue();
        assertThat(asCoordinator(desk::invitationsOpen)).isZero();
        assertThat(asCoordinator(() -> desk.takeBack(first))).isTrue();
        assertThat(readAsCoordinator(first).status()).isEqualTo(MessageStatus.BY_HAND);
    }

    @Test
    void what_is_held_back_does_not_leave_until_it_is_released() {
        publish("claire@example.org");
        MessageId first = outbox().get(0).id();

        assertThat(asCoordinator(() -> desk.withdraw(first))).isTrue();
        assertThat(asCoordinator(() -> desk.withdraw(first))).isTrue();
        assertThat(asCoordinator(() -> desk.retry(first))).isFalse();
        carry();
        assertThat(sink.taken()).hasSize(1);
        assertThat(readAsCoordinator(first).status()).isEqualTo(MessageStatus.WITHDRAWN);
        clock.forward(Duration.ofDays(3));
        assertThat(readiness.call().getStatus().name()).isEqualTo("UP");

        assertThat(asCoordinator(() -> desk.release(first))).isTrue();
        assertThat(asCoordinator(() -> desk.release(first))).isTrue();
        carry();
        assertThat(sink.taken()).hasSize(2);
        assertThat(asCoordinator(() -> desk.withdraw(first))).isFalse();
        assertThat(history()).containsOnlyOnce("message.withdrawn").containsOnlyOnce("message.released");
    }

    @Test
    void what_is_leaving_at_this_moment_is_not_held_back() {
        publish("claire@example.org");
        MessageId claimed = acting.asSystem(
                null, () -> deliveries.claim(Channel.MAIL).orElseThrow().id());

        assertThat(asCoordinator(() -> desk.withdraw(claimed))).isFalse();
        clock.forward(OutboxMessage.CLAIM);
        assertThat(asCoordinator(() -> desk.withdraw(claimed))).isTrue();
    }

    @Test
    void all_that_was_written_to_one_person_is_found_and_nothing_else() {
        PairFixture.Two ours = publish("claire@example.org");

        assertThat(found(new MessageSearch(ours.merchant(), null, null))).containsExactly("invitation", "invitation");
        assertThat(found(new MessageSearch(ours.merchant(), null, Channel.SMS, null)))
                .containsExactly("invitation");
        assertThat(found(new MessageSearch(null, ours.mentor(), Channel.SMS, null)))
                .isEmpty();
        assertThat(found(new MessageSearch(null, ours.mentor(), " "))).containsExactly("mentor-pairing");
        assertThat(found(new MessageSearch(null, null, "CLAIRE@"))).containsExactly("invitation");
        assertThat(found(new MessageSearch(null, ours.mentor(), "claire@"))).isEmpty();
        assertThat(found(new MessageSearch(null, null, "%"))).isEmpty();
    }

    private List<String> found(MessageSearch search) {
        return asCoordinator(() -> desk.list(search)).stream()
                .map(MessageRow::event)
                .toList();
    }

    @Test
    void who_has_no_address_is_told_by_the_coordinator() {
        publish(null);

        carry();

        assertThat(sink.taken()).hasSize(1);
        assertThat(outbox())
                .extracting(message -> message.view().status())
                .containsExactly(MessageStatus.BY_HAND, MessageStatus.SENT);
    }

    @Test
    void another_town_reads_none_of_it() {
        publish("claire@example.org");
        MessageId id = outbox().get(0).id();
        var stranger = towns.open(towns.found(), Role.COORDINATOR);

        assertThat(acting.asAccount(stranger, () -> desk.list(EVERYTHING))).isEmpty();
        assertThatThrownBy(() -> acting.asAccount(stranger, () -> desk.read(id)))
                .hasMessageContaining("not theirs");
    }

    @Test
    void without_a_mail_server_nobody_is_late() {
        publish("claire@example.org");
        clock.forward(Duration.ofHours(1));

        assertThat(readiness.call().getStatus().name()).isEqualTo("UP");
    }

    private OutboxMessage askForALink() {
        return askForALink(null);
    }

    private OutboxMessage askForALink(String page) {
        towns.open(town, Role.SPONSOR);
        String email = asSystem(() -> townDesk.accounts(Role.SPONSOR).get(0).email());
        acting.asNobody(() -> {
            signIn.requestLink(email, page);
            return null;
        });
        return outbox().get(0);
    }

    private List<String> history() {
        return asSystem(() -> pairs.historyWords(town));
    }

    private boolean carry() {
        return acting.asNobody(() -> round.go(line()));
    }

    private MailLine line() {
        return new MailLine(sink.session(), null, null);
    }

    private PairFixture.Two publish(String merchantEmail) {
        PairFixture.Two two = meet(merchantEmail);
        return asSystem(() -> {
            pairs.publish(town, two);
            return two;
        });
    }

    private PairFixture.Two meet(String merchantEmail) {
        return asSystem(() -> pairs.meet(merchantEmail));
    }

    private void announce(Object event) {
        asSystem(() -> {
            pairs.announce(event);
            return null;
        });
    }

    private SessionBooked booked(PairFixture.Two two, int revision) {
        return new SessionBooked(
                town,
                SessionId.create(),
                two.programme(),
                two.merchant(),
                two.mentor(),
                WINDOW,
                revision,
                Mode.ON_SITE);
    }

    private List<OutboxMessage> outbox() {
        return asSystem(pairs::outbox);
    }

    private MessageView readAsCoordinator(MessageId id) {
        return asCoordinator(() -> desk.read(id));
    }

    private <T> T asCoordinator(Callable<T> work) {
        return acting.asAccount(towns.open(town, Role.COORDINATOR), work);
    }

    private <T> T asSystem(Callable<T> work) {
        return acting.asSystem(town, work);
    }

    private static Predicate<String> says(String method) {
        return file -> file.contains("METHOD:" + method);
    }

    private static String header(String name, Taken taken) {
        return taken.message()
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .orElseThrow();
    }
}
