package org.echoppe.action.blocker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.booking.BookingFixture;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.booking.MentorDayDesk;
import org.echoppe.merchant.MerchantId;
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
class BlockerDeskIT {

    @Inject
    private BookingFixture fixture;

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private BlockerDesk desk;

    @Inject
    private ProblemDesk problems;

    @Inject
    private MentorDayDesk days;

    private Cohort cohort;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void found() {
        fixture.begin();
        clock.set(TestClock.TUESDAY_NINE);
        cohort = fixture.cohort(4);
        asMentor(() -> days.today(Locale.FRENCH)).shops().forEach(shop -> asMentor(() -> days.accept(shop.pairing())));
    }

    @Test
    void the_same_tap_eight_times_at_once_is_one_card_which_says_what_was_said_last() {
        Callable<Boolean> tap = () -> raise(0, BlockerKind.BANK, "le RIB");
        assertThat(acting.atOnce(Collections.nCopies(8, tap))).allMatch(done -> done);
        asMentor(() -> raised(
                0, new NewBlocker(BlockerKind.BANK, "<b>carte</b>\u202e", "au retour", LocalDate.of(2027, 3, 4))));

        assertThat(cards(0)).hasSize(1);
        assertThat(cards(0).get(0).words()).isEqualTo("<b>carte</b>");
        assertThat(cards(0).get(0).raisedBy()).isEqualTo(Role.MERCHANT);
        assertThat(asMentor(desk::toRemember)).isEmpty();
        clock.forward(Duration.ofDays(2));
        assertThat(asMentor(desk::toRemember)).hasSize(1);

        var card = cards(0).get(0).id();
        asMentor(() -> lifted(0, card));
        asMentor(() -> lifted(0, card));
        assertThat(cards(0)).isEmpty();
        raise(0, BlockerKind.BANK, null);
        assertThat(cards(0)).hasSize(1);
        assertThat(cards(0).get(0).words()).isNull();
    }

    @Test
    void nobody_raises_or_lifts_for_a_shop_that_is_not_theirs() {
        raise(0, BlockerKind.BANK, null);
        var card = cards(0).get(0).id();
        assertThatThrownBy(() -> asShop(1, () -> lifted(0, card))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> asShop(1, () -> lifted(1, card))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> asShop(1, () -> desk.of(shop(0)))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> asShop(1, () -> desk.blockedSince(Set.of(shop(0)))))
                .isInstanceOf(NotAllowedException.class);
        assertThat(cards(0)).hasSize(1);
    }

    @Test
    void who_is_blocked_and_since_when_is_one_question_however_many_there_are() {
        raise(0, BlockerKind.BANK, null);
        clock.forward(Duration.ofHours(3));
        raise(0, BlockerKind.NO_TIME, null);
        raise(2, BlockerKind.PASSWORD, null);
        var since = asTown(() -> desk.blockedSince(Set.copyOf(cohort.shops())));
        assertThat(since).containsOnlyKeys(shop(0), shop(2)).containsEntry(shop(0), TestClock.TUESDAY_NINE);
        long one = asTown(() -> fixture.statementsOf(() -> desk.blockedSince(Set.of(shop(0)))));
        long four = asTown(() -> fixture.statementsOf(() -> desk.blockedSince(Set.copyOf(cohort.shops()))));
        assertThat(one).isEqualTo(1);
        assertThat(four).isEqualTo(1);
    }

    @Test
    void three_shops_make_one_problem_and_solving_it_lifts_their_cards() {
        raise(0, BlockerKind.NETWORK, "fibre");
        raise(1, BlockerKind.NETWORK, "fibre");
        assertThat(shared()).isEmpty();
        raise(2, BlockerKind.NETWORK, "fibre");
        ProblemKey key = shared().get(0).key();
        assertThat(key).isEqualTo(new ProblemKey(BlockerKind.NETWORK, "rue du port"));

        assertThat(say(key, ProblemState.IN_HAND, "L’opérateur passe le 12")).isTrue();
        assertThat(shared())
                .extracting(SharedProblem::state, SharedProblem::sentence)
                .containsExactly(tuple(ProblemState.IN_HAND, "L’opérateur passe le 12"));
        assertThat(say(new ProblemKey(BlockerKind.BANK, ""), ProblemState.SOLVED, "rien"))
                .isFalse();

        assertThat(say(key, ProblemState.SOLVED, "La fibre est là")).isTrue();
        assertThat(say(key, ProblemState.SOLVED, "La fibre est là")).isFalse();
        assertThat(shared()).isEmpty();
        assertThat(asTown(() -> problems.open(cohort.programme()))).isEmpty();
        assertThat(asTown(() -> problems.solved(cohort.programme())))
                .extracting(SolvedProblem::shops)
                .containsExactly(3);
    }

    @Test
    void a_programme_says_from_how_many_shops_on() {
        raise(0, BlockerKind.BANK, null);
        raise(1, BlockerKind.BANK, null);
        assertThat(asTown(() -> problems.threshold(cohort.programme()))).isEqualTo(3);
        assertThat(asTown(() -> problems.setThreshold(cohort.programme(), 1))).isFalse();
        assertThat(asTown(() -> problems.setThreshold(cohort.programme(), 2))).isTrue();
        assertThat(shared()).hasSize(1);
        assertThatThrownBy(() -> asMentor(() -> problems.shared(cohort.programme())))
                .isInstanceOf(NotAllowedException.class);
    }

    private boolean say(ProblemKey key, ProblemState state, String sentence) {
        return asTown(() -> problems.say(cohort.programme(), key, state, sentence));
    }

    private List<SharedProblem> shared() {
        return asTown(() -> problems.shared(cohort.programme()));
    }

    private boolean raise(int shop, BlockerKind kind, String words) {
        return asShop(shop, () -> raised(shop, new NewBlocker(kind, words, null, null)));
    }

    private boolean raised(int shop, NewBlocker told) {
        desk.raise(shop(shop), told);
        return true;
    }

    private boolean lifted(int shop, UUID card) {
        desk.lift(shop(shop), card);
        return true;
    }

    private List<BlockerRow> cards(int shop) {
        return asShop(shop, () -> desk.of(shop(shop)));
    }

    private MerchantId shop(int number) {
        return cohort.shops().get(number);
    }

    private <T> T asShop(int shop, Callable<T> work) {
        return acting.asMerchant(cohort.town(), shop(shop).value(), work);
    }

    private <T> T asMentor(Callable<T> work) {
        return acting.asAccount(cohort.mentorAccount(), work);
    }

    private <T> T asTown(Callable<T> work) {
        return acting.asAccount(towns.open(cohort.town(), Role.COORDINATOR), work);
    }
}
