package org.echoppe.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.echoppe.testing.TestTown;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class BoundaryIT {

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private TownDesk desk;

    @Inject
    private SignInDesk signIn;

    @Inject
    private LinkDesk links;

    @Inject
    private Visitor visitor;

    @Inject
    private HistoryFixture history;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void stand_still() {
        clock.set(TestClock.TUESDAY_NINE);
    }

    @Test
    void a_town_sees_its_own_history_and_no_other_by_list_or_by_id() {
        var ours = towns.found();
        var theirs = towns.found();
        towns.open(theirs, Role.COORDINATOR);
        UUID entry = acting.asSystem(theirs, () -> history.ids().get(0));

        assertThat(acting.asSystem(ours, history::ids)).isEmpty();
        assertThat(acting.asSystem(ours, () -> history.knows(entry))).isFalse();
        assertThat(acting.asSystem(theirs, () -> history.knows(entry))).isTrue();
    }

    @Test
    void a_stranger_sees_nothing() {
        towns.open(towns.found(), Role.COORDINATOR);

        assertThat(acting.asNobody(history::ids)).isEmpty();
    }

    @Test
    void a_front_door_refuses_every_role_it_does_not_name() {
        var sponsor = towns.open(towns.found(), Role.SPONSOR);

        assertThatThrownBy(() -> acting.asAccount(sponsor, () -> desk.accounts(Role.MENTOR)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> acting.asNobody(desk::identity)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_sign_in_link_works_once_even_for_two_at_the_same_moment() {
        var account = towns.open(towns.found(), Role.COORDINATOR);
        String token = tokenOf(acting.asSystem(null, () -> signIn.addressFor(account)));
        Callable<Optional<AccountId>> entering = () -> acting.asNobody(() -> signIn.withLink(token));

        var answers = acting.atOnce(List.of(entering, entering, entering, entering));

        assertThat(answers.stream().flatMap(Optional::stream)).containsExactly(account);
        assertThat(acting.asNobody(() -> signIn.withLink(token))).isEmpty();
    }

    @Test
    void a_sign_in_link_dies_after_ten_minutes() {
        var account = towns.open(towns.found(), Role.COORDINATOR);
        String token = tokenOf(acting.asSystem(null, () -> signIn.addressFor(account)));
        clock.forward(Duration.ofMinutes(10));

        assertThat(acting.asNobody(() -> signIn.withLink(token))).isEmpty();
    }

    @Test
    void a_booking_link_lets_its_merchant_in_again_and_again_until_it_is_revoked() {
        var town = towns.found();
        UUID merchant = UUID.randomUUID();
        String token = tokenOf(acting.asSystem(town, () -> links.bookingAddress(linkFor(merchant))));

        assertThat(acting.asNobody(() -> links.open(token) && links.open(token)))
                .isTrue();
        assertThat(acting.asNobody(() -> {
                    links.open(token);
                    return visitor.merchant();
                }))
                .isEqualTo(merchant);

        acting.asSystem(town, () -> {
            links.revoke(merchant);
            return null;
        });
        assertThat(acting.asNobody(() -> links.open(token))).isFalse();
    }

    @Test
    void forged_tokens_and_tokens_of_the_other_kind_open_nothing() {
        var town = towns.found();
        var account = towns.open(town, Role.COORDINATOR);
        String signInToken = tokenOf(acting.asSystem(null, () -> signIn.addressFor(account)));
        String bookingToken = tokenOf(acting.asSystem(town, () -> links.bookingAddress(linkFor(UUID.randomUUID()))));

        assertThat(Stream.of(signInToken, "", "x", bookingToken.toLowerCase() + "A"))
                .noneMatch(token -> acting.asNobody(() -> links.open(token)));
        assertThat(acting.asNobody(() -> signIn.withLink(bookingToken))).isEmpty();
    }

    @Test
    void the_right_password_signs_in_and_a_wrong_one_does_not() {
        var account = towns.open(towns.found(), Role.MENTOR);
        String email = acting.asSystem(null, () -> history.emailOf(account));
        acting.asSystem(null, () -> {
            desk.choosePassword(account, "douze caractères");
            return null;
        });

        assertThat(acting.asNobody(() -> signIn.withPassword(" " + email.toUpperCase(), "douze caractères")))
                .contains(account);
        assertThat(acting.asNobody(() -> signIn.withPassword(email, "douze caracteres")))
                .isEmpty();
        assertThat(acting.asNobody(() -> signIn.withPassword("personne@example.org", "douze caractères")))
                .isEmpty();
    }

    private static BookingLinkRequest linkFor(UUID merchant) {
        return new BookingLinkRequest(merchant, "fr", Instant.parse("2028-01-01T00:00:00Z"));
    }

    private static String tokenOf(String address) {
        return address.substring(address.indexOf("k=") + 2);
    }
}
