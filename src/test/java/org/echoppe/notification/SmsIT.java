package org.echoppe.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.Role;
import org.echoppe.booking.ChangeReason;
import org.echoppe.booking.SessionBooked;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionMoved;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.notification.SmsSinkFixture.Mood;
import org.echoppe.notification.SmsSinkFixture.Sms;
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

@ExtendWith(ArquillianExtension.class)
class SmsIT {

    private static final String PER_MINUTE = "env.ECHOPPE_SMS_PER_MINUTE";
    private static final String RELAY = "env.ECHOPPE_SMTP_HOST";
    private static final TimeWindow WINDOW =
            TimeWindow.of(Instant.parse("2027-03-04T13:10:00Z"), Duration.ofMinutes(15));
    private static final TimeWindow LATER =
            TimeWindow.of(Instant.parse("2027-03-05T13:10:00Z"), Duration.ofMinutes(15));

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private PairFixture pairs;

    @Inject
    private MessageDesk desk;

    @Inject
    private TransportDesk transports;

    @Inject
    private Round round;

    @Inject
    private Deliveries deliveries;

    @Inject
    @Readiness
    private MailReadiness readiness;

    private final SmsSinkFixture sink = new SmsSinkFixture();
    private MunicipalityId town;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void open() {
        clock.set(TestClock.TUESDAY_NINE);
        acting.asSystem(null, pairs::emptyOutbox);
        town = towns.found();
    }

    @AfterEach
    void close() {
        System.clearProperty(PER_MINUTE);
        System.clearProperty(RELAY);
    }

    @Test
    void a_change_by_the_other_side_is_told_twice_on_one_occasion() {
        PairFixture.Two two = meet("claire@example.org");

        announce(moved(two, WINDOW));

        OutboxMessage mail = outbox(Channel.MAIL).stream()
                .filter(letter -> letter.view().event().equals("session-moved"))
                .findFirst()
                .orElseThrow();
        assertThat(outbox(Channel.SMS)).singleElement().satisfies(sms -> {
            assertThat(sms.occasion()).isEqualTo(mail.occasion());
            assertThat(sms.view().recipient()).isEqualTo("+33639980102");
            assertThat(sms.segments()).isEqualTo(1);
        });
    }

    @Test
    void it_leads_to_the_readers_own_page_and_no_token_lies_in_the_database() {
        announce(moved(meet("claire@example.org"), WINDOW));
        assertThat(outbox(Channel.SMS).get(0).view().text()).contains("/k/LINK-");

        assertThat(carry()).isTrue();

        assertThat(sink.taken())
                .singleElement()
                .extracting(Sms::text)
                .asString()
                .matches(
                        ".*: nouvel horaire avec Inès Bel, jeu 4 mars 14h10\\. Voir, changer : http://[^ ]+/k/[\\w-]{43}");
        assertThat(outbox(Channel.SMS).get(0).status()).isEqualTo(MessageStatus.SENT);
    }

    @Test
    void what_somebody_did_themselves_is_not_told_them_on_the_telephone() {
        PairFixture.Two two = meet("claire@example.org");

        acting.asMerchant(town, two.merchant().value(), () -> {
            pairs.announce(moved(two, WINDOW));
            return null;
        });

        assertThat(outbox(Channel.SMS)).isEmpty();
        assertThat(outbox(Channel.MAIL)).hasSize(2);
    }

    @Test
    void what_is_rolled_back_is_told_by_no_means() {
        PairFixture.Two two = meet("claire@example.org");

        assertThatThrownBy(() -> asSystem(() -> {
                    pairs.announceInVain(moved(two, WINDOW));
                    return null;
                }))
                .hasMessage("in vain");

        assertThat(outbox(Channel.SMS)).isEmpty();
    }

    @Test
    void a_landline_gets_none_and_the_letter_says_why() {
        announce(moved(meet("claire@example.org", "05 36 49 00 00"), WINDOW));

        assertThat(outbox(Channel.SMS)).isEmpty();
        assertThat(outbox(Channel.MAIL))
                .extracting(letter -> letter.view().told().noSmsBecause())
                .contains("LANDLINE");
    }

    @Test
    void who_has_no_address_reads_it_on_the_telephone_and_nobody_needs_to_hand_it_over() {
        publish(meet(null));
        assertThat(statusOf("invitation", Channel.MAIL)).isEqualTo(MessageStatus.BY_HAND);

        carry();

        assertThat(sink.taken())
                .singleElement()
                .extracting(Sms::text)
                .asString()
                .contains("Inès Bel vous accompagne");
        assertThat(statusOf("invitation", Channel.MAIL)).isEqualTo(MessageStatus.WITHDRAWN);
        assertThat(asCoordinator(desk::invitationsThere)).isEqualTo(1);
        assertThat(asCoordinator(desk::invitationsOpen)).isZero();
    }

    @Test
    void handed_over_by_one_means_it_does_not_leave_by_the_other_until_that_is_undone() {
        publish(meet(null));
        MessageId sms = outbox(Channel.SMS).get(0).id();

        assertThat(asCoordinator(() -> desk.handOver(sms))).isTrue();
        assertThat(statusOf("invitation", Channel.MAIL)).isEqualTo(MessageStatus.WITHDRAWN);
        carry();
        assertThat(sink.taken()).isEmpty();

        assertThat(asCoordinator(() -> desk.takeBack(sms))).isTrue();
        assertThat(statusOf("invitation", Channel.MAIL)).isEqualTo(MessageStatus.BY_HAND);
        assertThat(statusOf("invitation", Channel.SMS)).isEqualTo(MessageStatus.WAITING);
    }

    @Test
    void an_invitation_is_repeated_on_the_telephone_after_two_days_unless_it_was_followed() {
        PairFixture.Two follows = meet("claire@example.org");
        publish(follows);
        publish(meet("zoe@example.org"));
        carry();
        assertThat(sink.taken()).isEmpty();

        announce(booked(follows));
        clock.forward(Duration.ofDays(2));
        carry();

        assertThat(sink.taken()).hasSize(1);
        assertThat(outbox(Channel.SMS))
                .extracting(sms -> sms.view().told().withdrawnBecause())
                .containsOnlyOnce("OVERTAKEN");
    }

    @Test
    void news_that_waited_gives_way_to_newer_news() {
        PairFixture.Two two = meet("claire@example.org");
        SessionBooked booked = booked(two);
        announce(booked);
        announce(moved(booked, WINDOW));
        announce(moved(booked, LATER));

        carry();

        assertThat(sink.taken())
                .singleElement()
                .extracting(Sms::text)
                .asString()
                .contains("ven 5 mars");
    }

    @Test
    void once_the_session_began_it_is_taken_back_even_where_nobody_sends_any() {
        announce(moved(meet("claire@example.org"), WINDOW));
        clock.set(WINDOW.start().minusSeconds(1));
        tidy();
        assertThat(statusOf("session-moved", Channel.SMS)).isEqualTo(MessageStatus.WAITING);

        clock.set(WINDOW.start());
        tidy();

        assertThat(statusOf("session-moved", Channel.SMS)).isEqualTo(MessageStatus.WITHDRAWN);
    }

    @Test
    void a_programme_pays_for_no_more_in_a_month_than_was_allowed() {
        PairFixture.Two two = meet(null);
        asCoordinator(() -> {
            transports.limit(1);
            return null;
        });
        announce(moved(two, WINDOW));
        announce(moved(two, LATER));

        carry();

        assertThat(sink.taken()).hasSize(1);
        assertThat(outbox(Channel.SMS))
                .extracting(sms -> sms.view().told().givenUpBecause())
                .containsExactlyInAnyOrder(null, "CEILING");
        assertThat(asCoordinator(transports::budget)).get().isEqualTo(new SmsBudget("Édition 2027", 1, 1));

        asCoordinator(() -> {
            transports.limit(2);
            return null;
        });
        retryAll();
        carry();
        assertThat(sink.taken()).hasSize(2);
        assertThat(history()).containsOnlyOnce("message.retried").contains("sms.limited");
    }

    @Test
    void a_paused_transport_carries_nothing_of_its_town_and_loses_nothing() {
        announce(moved(meet("claire@example.org"), LATER));
        MunicipalityId paused = town;
        asCoordinator(() -> {
            transports.pause(Channel.SMS);
            transports.pause(Channel.SMS);
            return null;
        });
        town = towns.found();
        announce(moved(meet("zoe@example.org"), LATER));

        carry();
        assertThat(sink.taken()).hasSize(1);

        town = paused;
        clock.forward(Duration.ofHours(30));
        asCoordinator(() -> {
            transports.resume(Channel.SMS);
            return null;
        });
        carry();
        assertThat(sink.taken()).hasSize(2);
        assertThat(history()).containsOnlyOnce("transport.paused").containsOnlyOnce("transport.resumed");
    }

    @Test
    void a_paused_transport_does_not_make_the_house_unwell() {
        System.setProperty(RELAY, "mail.example.org");
        publish(meet("claire@example.org"));
        clock.forward(Duration.ofMinutes(16));
        assertThat(readiness.call().getStatus().name()).isEqualTo("DOWN");

        asCoordinator(() -> {
            transports.pause(Channel.MAIL);
            return null;
        });

        assertThat(readiness.call().getStatus().name()).isEqualTo("UP");
    }

    @Test
    void no_more_leave_in_a_minute_than_the_operator_allows_from_all_nodes_together() {
        System.setProperty(PER_MINUTE, "20");
        for (int shop = 0; shop < 12; shop++) {
            announce(moved(meet("claire" + shop + "@example.org"), WINDOW));
        }

        Callable<Boolean> carrier = () -> acting.asNobody(() -> round.go(new SmsLine(sink)));
        acting.atOnce(Collections.nCopies(3, carrier));
        assertThat(sink.taken()).hasSize(3);

        for (int second = 0; second < 30; second += 3) {
            clock.forward(Duration.ofSeconds(3));
            carry();
        }
        assertThat(sink.taken()).hasSize(12);
    }

    @Test
    void an_hour_without_a_gateway_costs_nobody_their_turn() {
        for (int shop = 0; shop < 5; shop++) {
            announce(moved(meet("claire" + shop + "@example.org"), WINDOW));
        }
        sink.is(Mood.AWAY);
        for (int minute = 0; minute < 60; minute++) {
            assertThat(carry()).isFalse();
            clock.forward(Duration.ofMinutes(1));
        }
        sink.is(Mood.KIND);

        carry();
        carry();

        assertThat(sink.taken()).hasSize(5);
        assertThat(sink.taken().stream().map(Sms::reference).distinct()).hasSize(5);
    }

    @Test
    void whatever_fails_on_the_way_it_arrives_and_a_copy_has_the_same_reference() {
        announce(moved(meet("claire@example.org"), WINDOW));

        acting.asSystem(null, () -> deliveries.claim(Channel.SMS));
        carry();
        assertThat(sink.taken()).as("somebody died with it in hand").isEmpty();

        clock.forward(OutboxMessage.CLAIM);
        sink.is(Mood.DYING);
        carry();
        assertThat(sink.taken()).isEmpty();

        clock.forward(Duration.ofMinutes(5));
        sink.is(Mood.FORGETFUL);
        carry();
        assertThat(sink.taken()).as("taken, and nobody told us").hasSize(1);

        clock.forward(Duration.ofMinutes(10));
        sink.is(Mood.KIND);
        carry();
        carry();
        assertThat(sink.taken()).hasSize(2);
        assertThat(sink.taken().stream().map(Sms::reference).distinct()).hasSize(1);
    }

    @Test
    void a_refusal_for_good_is_for_the_coordinator() {
        announce(moved(meet("claire@example.org"), WINDOW));
        sink.is(Mood.STRICT);

        carry();

        OutboxMessage sms = outbox(Channel.SMS).get(0);
        assertThat(sms.status()).isEqualTo(MessageStatus.GIVEN_UP);
        assertThat(sms.view().told().givenUpBecause()).isEqualTo("REFUSED");
        assertThat(sms.lastError()).contains("400 never");
        assertThat(asCoordinator(desk::undelivered)).isEqualTo(1);
    }

    private void tidy() {
        acting.asSystem(null, () -> {
            deliveries.tidy();
            return null;
        });
    }

    private void retryAll() {
        outbox(Channel.SMS).stream()
                .filter(sms -> sms.status() == MessageStatus.GIVEN_UP)
                .forEach(sms -> asCoordinator(() -> desk.retry(sms.id())));
    }

    private boolean carry() {
        return acting.asNobody(() -> round.go(new SmsLine(sink)));
    }

    private MessageStatus statusOf(String event, Channel channel) {
        return outbox(channel).stream()
                .filter(message -> message.view().event().equals(event))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private PairFixture.Two meet(String email) {
        return asSystem(() -> pairs.meet(email));
    }

    private PairFixture.Two meet(String email, String phone) {
        return asSystem(() -> pairs.meet(email, phone));
    }

    private void publish(PairFixture.Two two) {
        asSystem(() -> {
            pairs.publish(town, two);
            return null;
        });
    }

    private void announce(Object event) {
        asSystem(() -> {
            pairs.announce(event);
            return null;
        });
    }

    private SessionBooked booked(PairFixture.Two two) {
        return new SessionBooked(
                town, SessionId.create(), two.programme(), two.merchant(), two.mentor(), WINDOW, 0, Mode.ON_SITE);
    }

    private SessionMoved moved(PairFixture.Two two, TimeWindow to) {
        return moved(booked(two), to);
    }

    private SessionMoved moved(SessionBooked booked, TimeWindow to) {
        return new SessionMoved(
                town,
                booked.session(),
                booked.programme(),
                booked.merchant(),
                booked.mentor(),
                to,
                1,
                Mode.ON_SITE,
                WINDOW,
                ChangeReason.OTHER_TIME,
                false);
    }

    private List<OutboxMessage> outbox(Channel channel) {
        return asSystem(() -> pairs.written(channel));
    }

    private List<String> history() {
        return asSystem(() -> pairs.historyWords(town));
    }

    private <T> T asCoordinator(Callable<T> work) {
        return acting.asAccount(towns.open(town, Role.COORDINATOR), work);
    }

    private <T> T asSystem(Callable<T> work) {
        return acting.asSystem(town, work);
    }
}
