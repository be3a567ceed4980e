package org.echoppe.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
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

@ExtendWith(ArquillianExtension.class)
class WelcomeIT {

    private static final Instant TUESDAY_TEN = Instant.parse("2027-03-02T09:00:00Z");
    private static final Instant TUESDAY_NIGHT = Instant.parse("2027-03-02T20:00:00Z");

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private PairFixture pairs;

    @Inject
    private WelcomeDesk desk;

    @Inject
    private ChoiceDesk choices;

    @Inject
    private Round round;

    private SmtpSinkFixture sink;
    private MunicipalityId town;
    private PairFixture.Two two;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void open() {
        clock.set(TUESDAY_TEN);
        sink = new SmtpSinkFixture();
        acting.asSystem(null, pairs::emptyOutbox);
        town = towns.found();
        two = asSystem(() -> pairs.meet("claire@example.org"));
    }

    @AfterEach
    void close() throws IOException {
        sink.close();
    }

    @Test
    void a_preview_says_who_and_what_and_writes_nothing() {
        Welcome shops = asCoordinator(() -> desk.preview(Invited.MERCHANTS));

        assertThat(shops.count()).isEqualTo(1);
        assertThat(shops.byMail()).isEqualTo(1);
        assertThat(shops.names()).containsExactly("Boulangerie Lagarde");
        assertThat(shops.example().text())
                .contains("Bonjour Camille Lagarde")
                .doesNotContain("LINK-")
                .doesNotContain("k=");
        assertThat(asCoordinator(() -> desk.preview(Invited.MENTORS)).names()).containsExactly("Inès Bel");
        assertThat(outbox()).isEmpty();
    }

    @Test
    void each_is_invited_once_however_often_it_is_pressed() {
        assertThat(invite(Invited.MERCHANTS)).isEqualTo(1);
        assertThat(invite(Invited.MERCHANTS)).isZero();
        assertThat(invite(Invited.MENTORS)).isEqualTo(1);
        assertThat(invite(Invited.MENTORS)).isZero();

        assertThat(events()).containsExactly("mentor-programme-invitation", "programme-invitation");
        assertThat(asCoordinator(() -> desk.preview(Invited.MERCHANTS)).count()).isZero();
        assertThat(asCoordinator(() -> desk.invited(Invited.MERCHANTS)))
                .containsOnlyKeys(two.merchant().value())
                .containsValue(TUESDAY_TEN);
        assertThat(asSystem(() -> pairs.historyWords(town)))
                .filteredOn("programme.invited"::equals)
                .hasSize(2);

        carry();
        assertThat(sink.taken()).hasSize(2);
        assertThat(sink.taken().stream().map(taken -> taken.message().replace("=\r\n", "")))
                .anyMatch(message -> message.contains("List-Unsubscribe") && message.contains("/shop/slots?k"))
                .anyMatch(message -> message.contains("/mentor/day"));
    }

    @Test
    void pressed_at_the_same_moment_on_several_nodes_it_is_still_once() {
        var coordinator = towns.open(town, Role.COORDINATOR);
        Callable<Integer> press = () -> acting.asAccount(coordinator, () -> desk.invite(Invited.MERCHANTS));

        List<Integer> written = acting.atOnce(Collections.nCopies(4, press));

        assertThat(written.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(events()).containsExactly("programme-invitation");
    }

    @Test
    void who_had_a_message_is_not_invited_again() {
        asSystem(() -> {
            pairs.publish(town, two);
            return null;
        });

        assertThat(invite(Invited.MERCHANTS)).isZero();
        assertThat(invite(Invited.MENTORS)).isZero();
    }

    @Test
    void an_invitation_is_a_word_of_the_programme_and_keeps_its_rules() {
        invite(Invited.MERCHANTS);
        clock.set(TUESDAY_NIGHT);
        carry();
        assertThat(sink.taken()).isEmpty();

        acting.asMerchant(town, two.merchant().value(), () -> {
            choices.stop();
            return null;
        });
        clock.set(Instant.parse("2027-03-03T09:00:00Z"));
        carry();
        assertThat(sink.taken()).isEmpty();
        assertThat(outbox()).extracting(OutboxMessage::status).containsExactly(MessageStatus.WITHDRAWN);
    }

    @Test
    void who_has_no_address_is_invited_by_hand_and_in_a_short_message() {
        town = towns.found();
        PairFixture.Two other = asSystem(() -> pairs.meet(null));
        assertThat(asCoordinator(() -> desk.preview(Invited.MERCHANTS)).byHand())
                .isEqualTo(1);

        invite(Invited.MERCHANTS);

        assertThat(asSystem(() -> pairs.written(Channel.SMS)))
                .extracting(message -> message.merchant().orElseThrow())
                .containsExactly(other.merchant());
    }

    @Test
    void only_coordinators_invite_and_only_their_own_town() {
        var stranger = towns.open(towns.found(), Role.COORDINATOR);
        assertThat(acting.asAccount(stranger, () -> desk.invite(Invited.MERCHANTS)))
                .isZero();

        assertThatThrownBy(() -> acting.asNobody(() -> desk.invite(Invited.MERCHANTS)))
                .isInstanceOf(NotAllowedException.class);
        assertThat(outbox()).isEmpty();
    }

    private int invite(Invited kind) {
        return asCoordinator(() -> desk.invite(kind));
    }

    private void carry() {
        acting.asNobody(() -> round.go(new MailLine(sink.session(), null, null)));
    }

    private List<String> events() {
        return outbox().stream().map(message -> message.view().event()).toList();
    }

    private List<OutboxMessage> outbox() {
        return asSystem(pairs::outbox);
    }

    private <T> T asCoordinator(Callable<T> work) {
        return acting.asAccount(towns.open(town, Role.COORDINATOR), work);
    }

    private <T> T asSystem(Callable<T> work) {
        return acting.asSystem(town, work);
    }
}
