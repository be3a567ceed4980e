package org.echoppe.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.echoppe.matching.ProgrammeFixture.expert;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
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
    private PairingDesk pairings;

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
    void publishing_announces_each_pairing_once_and_a_second_time_nothing() {
        Town town = programmes.found();

        assertThat(publish(town, 0, 1)).isEqualTo(new Published(2, 0));
        assertThat(publish(town, 0, 1)).isEqualTo(new Published(0, 0));
        assertThat(announced.in(town.id()))
                .extracting(PairingPublished::merchant)
                .containsExactlyInAnyOrderElementsOf(town.shops());
    }

    @Test
    void a_published_pairing_says_why() {
        Town town = programmes.found();
        publish(town, 0, 1);

        assertThat(rows(town)).hasSize(2).allSatisfy(row -> {
            assertThat(row.status()).isEqualTo(PairingStatus.PUBLISHED);
            assertThat(row.reasons()).extracting(Reason::criterion).contains(Criterion.SKILL, Criterion.CAPACITY);
        });
    }

    @Test
    void two_who_change_places_are_published_anew_and_what_was_before_is_replaced() {
        Town town = programmes.found();
        publish(town, 0, 1);
        var before = rows(town).stream().map(PairingRow::id).toList();

        assertThat(publish(town, 1, 0)).isEqualTo(new Published(2, 0));
        assertThat(rows(town))
                .extracting(PairingRow::mentor)
                .containsExactly(town.experts().get(1), town.experts().get(0));
        assertThat(rows(town)).extracting(PairingRow::id).doesNotContainAnyElementsOf(before);
        assertThat(announced.in(town.id())).hasSize(4);
    }

    @Test
    void who_has_no_place_left_is_held_back_and_whoever_is_there_stays() {
        Town town = programmes.found();
        publish(town, 0, 1);
        var first = town.shops().get(0);

        Published answer = programmes.asCoordinator(
                town,
                () -> desk.publish(
                        town.programme(), Map.of(first, town.experts().get(1)), Weights.USUAL));

        assertThat(answer).isEqualTo(new Published(0, 1));
        assertThat(rows(town)).extracting(PairingRow::mentor).containsExactlyElementsOf(town.experts());
    }

    @Test
    void a_pair_that_became_impossible_is_held_back() {
        Town town = programmes.found();
        programmes.asCoordinator(town, () -> {
            mentors.change(town.experts().get(0), expert("Inès", town.firstExpertsEmail(), 3, "Lagarde"));
            return null;
        });

        assertThat(publish(town, 0, 1)).isEqualTo(new Published(1, 1));
        assertThat(announced.in(town.id()))
                .extracting(PairingPublished::merchant)
                .containsExactly(town.shops().get(1));
    }

    @Test
    void the_database_refuses_a_second_living_pairing_of_a_merchant() {
        Town town = programmes.found();
        publish(town, 0, 1);

        assertThatThrownBy(() -> programmes.asCoordinator(town, () -> {
                    programmes.forceSecond(town);
                    return null;
                }))
                .isInstanceOf(PersistenceException.class);
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
        publish(town, 0, 1);
        var account = programmes.asCoordinator(
                town, () -> accounts.accountOf(town.firstExpertsEmail()).orElseThrow());
        var theirs = rows(town).stream()
                .filter(row -> !row.mentor().equals(town.experts().get(0)))
                .findFirst()
                .orElseThrow();

        PairingStatus accepted = acting.asAccount(account, () -> {
            pairings.accept(desk.of(mentors.me()).get(0).id());
            return desk.of(mentors.me()).get(0).status();
        });

        assertThat(accepted).isEqualTo(PairingStatus.ACCEPTED);
        assertThatThrownBy(() -> acting.asAccount(account, () -> {
                    pairings.accept(theirs.id());
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void another_town_sees_nothing() {
        Town town = programmes.found();
        publish(town, 0, 1);
        PairingRow row = rows(town).get(0);
        Town other = programmes.found();

        assertThatThrownBy(() -> programmes.asCoordinator(other, () -> desk.pairings(town.programme())))
                .isInstanceOf(NotAllowedException.class);
        assertThat(programmes.asCoordinator(other, () -> desk.of(row.merchant())))
                .isEmpty();
        assertThat(programmes.asCoordinator(other, () -> desk.of(row.mentor()))).isEmpty();
        assertThatThrownBy(() -> programmes.asCoordinator(
                        other,
                        () -> desk.publish(town.programme(), Map.of(row.merchant(), row.mentor()), Weights.USUAL)))
                .isInstanceOf(NotAllowedException.class);
    }

    /** The first shop with the expert at this place, the second with the one at that. */
    private Published publish(Town town, int first, int second) {
        var shops = town.shops();
        var experts = town.experts();
        return programmes.asCoordinator(
                town,
                () -> desk.publish(
                        town.programme(),
                        Map.of(shops.get(0), experts.get(first), shops.get(1), experts.get(second)),
                        Weights.USUAL));
    }

    private List<PairingRow> rows(Town town) {
        return programmes.asCoordinator(town, () -> desk.pairings(town.programme()));
    }
}
