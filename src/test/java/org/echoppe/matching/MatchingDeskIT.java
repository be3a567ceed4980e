package org.echoppe.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.echoppe.matching.ProgrammeFixture.expert;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.matching.ProgrammeFixture.Town;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MatchingDeskIT {

    @Inject
    private ProgrammeFixture programmes;

    @Inject
    private AnnouncedFixture announced;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private MatchingDesk desk;

    @Inject
    private MentorDesk mentors;

    @Inject
    private TownDesk accounts;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void stand_still() {
        clock.set(TestClock.TUESDAY_NINE);
    }

    @Test
    void a_proposal_pairs_everyone_and_says_why() {
        Town town = programmes.found();

        assertThat(propose(town)).isEqualTo(new Proposal(2, 0));
        assertThat(rows(town)).allSatisfy(row -> {
            assertThat(row.status()).isEqualTo(PairingStatus.PROPOSED);
            assertThat(row.reasons())
                    .extracting(Reason::criterion)
                    .containsExactly(
                            Criterion.SKILL,
                            Criterion.LANGUAGE,
                            Criterion.MODE,
                            Criterion.QUIET_TIME,
                            Criterion.CAPACITY);
        });
    }

    @Test
    void proposing_again_changes_nothing_where_nothing_changed() {
        Town town = programmes.found();
        propose(town);
        List<PairingRow> first = rows(town);

        propose(town);

        assertThat(rows(town)).isEqualTo(first);
    }

    @Test
    void publishing_announces_each_pairing_once_and_a_second_time_nothing() {
        Town town = programmes.found();
        propose(town);

        assertThat(publish(town)).isEqualTo(new Published(2, 0));
        assertThat(publish(town)).isEqualTo(new Published(0, 0));
        assertThat(announced.in(town.id()))
                .extracting(PairingPublished::merchant)
                .containsExactlyInAnyOrderElementsOf(town.shops());
    }

    @Test
    void two_who_publish_at_once_announce_each_pairing_once() {
        Town town = programmes.found();
        propose(town);

        List<Published> answers = acting.atOnce(Collections.nCopies(6, (Callable<Published>) () -> publish(town)));

        assertThat(answers.stream().mapToInt(Published::count).sum()).isEqualTo(2);
        assertThat(announced.in(town.id())).hasSize(2);
    }

    @Test
    void what_is_published_stays_when_the_rest_is_proposed_anew() {
        Town town = programmes.found();
        propose(town);
        publish(town);

        assertThat(propose(town)).isEqualTo(new Proposal(0, 0));
        assertThat(rows(town)).extracting(PairingRow::status).containsOnly(PairingStatus.PUBLISHED);
    }

    @Test
    void what_was_chosen_by_hand_stays_and_the_rest_moves_around_it() {
        Town town = programmes.found();
        propose(town);
        PairingRow proposed = rows(town).get(0);
        programmes.asCoordinator(town, () -> desk.remove(rowOf(town, 1).id()));
        var other = town.experts().stream()
                .filter(id -> !id.equals(proposed.mentor()))
                .findFirst();

        Adjusted adjusted = programmes.asCoordinator(
                town, () -> desk.adjust(town.programme(), proposed.merchant(), other.orElseThrow()));
        propose(town);

        assertThat(adjusted).isInstanceOf(Adjusted.Chosen.class);
        assertThat(rows(town).get(0).mentor()).isEqualTo(other.orElseThrow());
        assertThat(rows(town)).hasSize(2).extracting(PairingRow::byHand).containsExactly(true, false);
    }

    private PairingRow rowOf(Town town, int place) {
        return desk.pairings(town.programme()).get(place);
    }

    @Test
    void a_mentor_without_a_place_cannot_be_chosen() {
        Town town = programmes.found();
        propose(town);
        PairingRow first = rows(town).get(0);
        PairingRow second = rows(town).get(1);

        Adjusted adjusted =
                programmes.asCoordinator(town, () -> desk.adjust(town.programme(), first.merchant(), second.mentor()));

        assertThat(adjusted).isInstanceOf(Adjusted.Impossible.class);
        assertThat(rows(town)).containsExactly(first, second);
    }

    @Test
    void a_proposal_that_became_impossible_is_held_back() {
        Town town = programmes.found();
        propose(town);
        var excluded = rows(town).stream()
                .filter(row -> row.mentor().equals(town.experts().get(0)))
                .findFirst()
                .orElseThrow();
        programmes.asCoordinator(town, () -> {
            mentors.change(excluded.mentor(), expert("Inès", town.firstExpertsEmail(), 3, excluded.shop()));
            return null;
        });

        assertThat(publish(town)).isEqualTo(new Published(1, 1));
        assertThat(announced.in(town.id()))
                .extracting(PairingPublished::pairing)
                .doesNotContain(excluded.id());
    }

    @Test
    void the_database_refuses_a_second_living_pairing_of_a_merchant() {
        Town town = programmes.found();
        propose(town);

        assertThatThrownBy(() -> programmes.asCoordinator(town, () -> {
                    programmes.forceSecond(town);
                    return null;
                }))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void nobody_but_the_coordinator_sees_a_proposal() {
        Town town = programmes.found();
        propose(town);
        var shop = town.shops().get(0);

        assertThat(acting.asMerchant(town.id(), shop.value(), () -> desk.of(shop)))
                .isEmpty();
        publish(town);
        assertThat(acting.asMerchant(town.id(), shop.value(), () -> desk.of(shop)))
                .isPresent();
    }

    @Test
    void a_merchant_asks_for_themselves_only() {
        Town town = programmes.found();

        assertThatThrownBy(() -> acting.asMerchant(
                        town.id(),
                        town.shops().get(0).value(),
                        () -> desk.of(town.shops().get(1))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_mentor_accepts_their_own_pairing_and_no_other() {
        Town town = programmes.found();
        propose(town);
        publish(town);
        var account = programmes.asCoordinator(
                town, () -> accounts.accountOf(town.firstExpertsEmail()).orElseThrow());
        var theirs = rows(town).stream()
                .filter(row -> !row.mentor().equals(town.experts().get(0)))
                .findFirst()
                .orElseThrow();

        PairingStatus accepted = acting.asAccount(account, () -> {
            desk.accept(desk.of(mentors.me()).get(0).id());
            return desk.of(mentors.me()).get(0).status();
        });

        assertThat(accepted).isEqualTo(PairingStatus.ACCEPTED);
        assertThatThrownBy(() -> acting.asAccount(account, () -> {
                    desk.accept(theirs.id());
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void another_town_sees_nothing() {
        Town town = programmes.found();
        propose(town);
        publish(town);
        PairingRow row = rows(town).get(0);
        Town other = programmes.found();

        assertThatThrownBy(() -> programmes.asCoordinator(other, () -> desk.pairings(town.programme())))
                .isInstanceOf(NotAllowedException.class);
        assertThat(programmes.asCoordinator(other, () -> desk.of(row.merchant())))
                .isEmpty();
        assertThat(programmes.asCoordinator(other, () -> desk.of(row.mentor()))).isEmpty();
        assertThat(programmes.asCoordinator(other, () -> desk.remove(row.id()))).isFalse();
    }

    private Proposal propose(Town town) {
        return programmes.asCoordinator(town, () -> desk.propose(town.programme()));
    }

    private Published publish(Town town) {
        return programmes.asCoordinator(town, () -> desk.publish(town.programme()));
    }

    private List<PairingRow> rows(Town town) {
        return programmes.asCoordinator(town, () -> desk.pairings(town.programme()));
    }
}
