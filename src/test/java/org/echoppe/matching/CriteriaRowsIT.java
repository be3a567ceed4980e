package org.echoppe.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.echoppe.matching.ProgrammeFixture.Town;
import org.echoppe.mentor.MentorData;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.StartingPlace;
import org.echoppe.merchant.MerchantData;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.MatchingRules;
import org.echoppe.programme.NewProgramme;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.Trade;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the criteria weigh is kept, comes back, and is defended by the database. */
@ExtendWith(ArquillianExtension.class)
class CriteriaRowsIT {

    private static final StartingPlace QUAY = new StartingPlace("3 quai des Salines", "33110", "44.86521, -0.60043");

    @Inject
    private ProgrammeFixture programmes;

    @Inject
    private StatementFixture statements;

    @Inject
    private ProgrammeDesk programmeDesk;

    @Inject
    private MentorDesk mentors;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MatchingDesk matching;

    @Inject
    private TestClock clock;

    private Town town;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void a_new_town() {
        clock.set(TestClock.TUESDAY_NINE);
        town = programmes.found();
    }

    @Test
    void what_a_programme_asks_of_its_pairs_comes_back_and_can_be_taken_back() {
        var share = new MatchingRules(5, null, 30);

        assertThat(asked(share)).isEqualTo(share);
        assertThat(asked(new MatchingRules(null, 4, null))).isEqualTo(new MatchingRules(null, 4, null));
        assertThat(asked(MatchingRules.NONE)).isEqualTo(MatchingRules.NONE);
    }

    private MatchingRules asked(MatchingRules rules) {
        return programmes.asCoordinator(town, () -> {
            var now = programmeDesk.view(town.programme());
            programmeDesk.change(
                    town.programme(),
                    new NewProgramme(now.name(), now.startsOn(), now.endsOn(), BookingRules.USUAL, rules));
            return programmeDesk.view(town.programme()).matching();
        });
    }

    @Test
    void where_a_mentor_starts_from_and_what_they_know_comes_back_and_can_be_taken_back() {
        MentorData known = mentor(QUAY, Set.of(Trade.TOYS, Trade.BAKERY));

        assertThat(kept(known).start()).isEqualTo(QUAY);
        assertThat(kept(known).trades()).containsExactlyInAnyOrder(Trade.TOYS, Trade.BAKERY);
        assertThat(kept(mentor(QUAY, Set.of(Trade.TOYS))).trades()).containsExactly(Trade.TOYS);
        assertThat(kept(mentor(StartingPlace.UNKNOWN, Set.of())))
                .extracting(MentorData::start, MentorData::trades)
                .containsExactly(StartingPlace.UNKNOWN, Set.of());
    }

    private MentorData kept(MentorData data) {
        return programmes.asCoordinator(town, () -> {
            mentors.change(town.experts().get(0), data);
            return mentors.data(town.experts().get(0));
        });
    }

    private MentorData mentor(StartingPlace start, Set<Trade> trades) {
        MentorData like = ProgrammeFixture.expert("Inès", town.firstExpertsEmail(), 3);
        return new MentorData(
                like.name(),
                like.organisation(),
                like.email(),
                like.phone(),
                like.skills(),
                like.languages(),
                like.modes(),
                like.capacity(),
                like.availability(),
                like.interests(),
                like.mandateFrom(),
                like.mandateUntil(),
                start,
                trades);
    }

    @Test
    void a_published_pair_keeps_what_spoke_for_it_and_against_it() {
        kept(mentor(QUAY, Set.of(Trade.TOYS)));
        programmes.asCoordinator(town, () -> {
            merchants.change(town.shops().get(0), wishing("Inès; Fanny Duboscq"));
            return matching.publish(
                    town.programme(), Map.of(town.shops().get(0), town.experts().get(0)), Weights.USUAL);
        });

        List<Reason> reasons = programmes.asCoordinator(
                town, () -> matching.pairings(town.programme()).get(0).reasons());

        assertThat(reasons)
                .contains(
                        new Reason(Criterion.TRADE, Verdict.AGAINST, 0, List.of("BAKERY")),
                        new Reason(Criterion.WISH, Verdict.FOR, 100, List.of("Inès; Fanny Duboscq")),
                        new Reason(Criterion.DISTANCE, Verdict.FOR, 67, List.of("POSTCODE")));
    }

    private static MerchantData wishing(String wish) {
        MerchantData like = ProgrammeFixture.shop("Lagarde");
        return new MerchantData(
                like.shop(),
                like.person(),
                like.trade(),
                like.street(),
                like.postcode(),
                like.city(),
                like.phone(),
                like.email(),
                like.siret(),
                like.opening(),
                like.language(),
                like.wishedAction(),
                like.mode(),
                like.position(),
                wish);
    }

    @Test
    void the_database_refuses_what_makes_no_sense() {
        String programme = " where id = '" + town.programme().value() + "'";
        String mentor = " where id = '" + town.experts().get(0).value() + "'";
        String merchant = " where id = '" + town.shops().get(0).value() + "'";

        assertThat(statements.run("update programme set furthest_km = 200, organisation_share = 100" + programme))
                .isOne();
        assertThat(List.of(
                        "update programme set furthest_km = 0" + programme,
                        "update programme set furthest_km = 201" + programme,
                        "update programme set organisation_most = 0, organisation_share = null" + programme,
                        "update programme set organisation_share = 101" + programme,
                        "update programme set organisation_most = 3, organisation_share = 30" + programme,
                        "update merchant set wish = ''" + merchant,
                        "update mentor set postcode = '3311'" + mentor,
                        "insert into mentor_trade values ('"
                                + town.experts().get(0).value() + "', 'ASTROLOGER')"))
                .allSatisfy(statement -> assertThatThrownBy(() -> statements.run(statement))
                        .as(statement)
                        .isInstanceOf(Exception.class));
    }
}
