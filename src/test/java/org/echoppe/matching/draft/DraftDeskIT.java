package org.echoppe.matching.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.echoppe.matching.ProgrammeFixture.expert;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.echoppe.access.NotAllowedException;
import org.echoppe.matching.AnnouncedFixture;
import org.echoppe.matching.Criterion;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.MentorChoice;
import org.echoppe.matching.PairingPublished;
import org.echoppe.matching.PairingRow;
import org.echoppe.matching.ProgrammeFixture;
import org.echoppe.matching.ProgrammeFixture.Town;
import org.echoppe.matching.Published;
import org.echoppe.matching.Weights;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantData;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two bakeries, Inès who is better and Karim, a place each: the rest is what a coordinator decides. */
@ExtendWith(ArquillianExtension.class)
class DraftDeskIT {

    @Inject
    private ProgrammeFixture programmes;

    @Inject
    private AnnouncedFixture announced;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private DraftDesk desk;

    @Inject
    private DraftStepDesk steps;

    @Inject
    private DraftReadingDesk reading;

    @Inject
    private MatchingDesk pairings;

    @Inject
    private MentorDesk mentors;

    @Inject
    private MerchantDesk merchants;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void stand_still() {
        clock.set(TestClock.TUESDAY_NINE);
    }

    @Test
    void a_new_draft_pairs_everyone_and_tells_nobody() {
        Town town = programmes.found();

        DraftView draft = view(town, open(town));

        assertThat(draft.worth().paired()).isEqualTo(2);
        assertThat(draft.alone()).isZero();
        assertThat(draft.fresh()).isEqualTo(2);
        assertThat(draft.moved()).isZero();
        assertThat(announced.in(town.id())).isEmpty();
        var shop = town.shops().get(0);
        assertThat(acting.asMerchant(town.id(), shop.value(), () -> pairings.of(shop)))
                .isEmpty();
    }

    @Test
    void a_wish_that_names_nobody_known_is_shown() {
        Town town = programmes.found();
        isWished(town, town.shops().get(0), "karim ; Agence Nulle Part");
        isWished(town, town.shops().get(1), "Ines Morell");

        DraftId draft = open(town);

        assertThat(as(town, () -> reading.unknownWishes(draft)))
                .isEqualTo(Map.of(town.shops().get(1), "Ines Morell"));
    }

    private void isWished(Town town, MerchantId shop, String wish) {
        MerchantData said = as(town, () -> merchants.data(shop));
        as(town, () -> {
            merchants.change(
                    shop,
                    new MerchantData(
                            said.shop(),
                            said.person(),
                            said.trade(),
                            said.street(),
                            said.postcode(),
                            said.city(),
                            said.phone(),
                            said.email(),
                            said.siret(),
                            said.opening(),
                            said.language(),
                            said.wishedAction(),
                            said.mode(),
                            null,
                            wish));
            return true;
        });
    }

    @Test
    void solving_again_changes_nothing_where_nothing_changed() {
        Town town = programmes.found();
        DraftId draft = open(town);
        List<DraftRow> first = rows(town, draft);

        as(town, () -> desk.solve(draft));

        assertThat(rows(town, draft)).isEqualTo(first);
    }

    @Test
    void a_draft_is_published_once() {
        Town town = programmes.found();
        DraftId draft = open(town);

        assertThat(publish(town, draft, 0)).isEqualTo(new PublishAnswer.Done(new Published(2, 0)));
        assertThat(publish(town, draft, 0)).isEqualTo(new PublishAnswer.Refused(DraftRule.STILL_OPEN));
        assertThat(announced.in(town.id()))
                .extracting(PairingPublished::merchant)
                .containsExactlyInAnyOrderElementsOf(town.shops());
    }

    @Test
    void what_is_published_keeps_the_score_that_was_looked_at() {
        Town town = programmes.found();
        DraftId draft = open(town);
        Weights usual = Weights.USUAL;
        as(town, () -> steps.weigh(draft, usual.with(Criterion.SKILL, 1).with(Criterion.DISTANCE, Weights.MOST)));
        List<Integer> seen = rows(town, draft).stream().map(DraftRow::points).toList();

        publish(town, draft, view(town, draft).revision());

        assertThat(as(town, () -> pairings.pairings(town.programme())))
                .extracting(PairingRow::score)
                .isEqualTo(seen);
    }

    @Test
    void of_many_who_publish_one_draft_at_once_one_does() {
        Town town = programmes.found();
        DraftId draft = open(town);

        List<PublishAnswer> answers =
                acting.atOnce(Collections.nCopies(6, (Callable<PublishAnswer>) () -> publish(town, draft, 0)));

        assertThat(answers)
                .containsOnlyOnce(new PublishAnswer.Done(new Published(2, 0)))
                .contains(new PublishAnswer.Refused(DraftRule.STILL_OPEN));
        assertThat(announced.in(town.id())).hasSize(2);
    }

    @Test
    void of_two_who_publish_two_drafts_at_once_the_second_has_to_look_again() {
        Town town = programmes.found();
        DraftId one = open(town);
        DraftId other = open(town);
        swapAll(town, other);

        List<PublishAnswer> answers =
                acting.atOnce(List.of(() -> publish(town, one, 0), () -> publish(town, other, 1)));

        assertThat(answers)
                .containsExactlyInAnyOrder(
                        new PublishAnswer.Done(new Published(2, 0)), new PublishAnswer.Refused(DraftRule.SOLVED));
        assertThat(announced.in(town.id())).hasSize(2);
    }

    @Test
    void who_looked_at_it_before_a_step_does_not_publish_it() {
        Town town = programmes.found();
        DraftId draft = open(town);
        swapAll(town, draft);

        assertThat(publish(town, draft, 0)).isEqualTo(new PublishAnswer.Refused(DraftRule.AS_SEEN));
        assertThat(announced.in(town.id())).isEmpty();
    }

    @Test
    void a_pin_stays_and_the_rest_moves_around_it() {
        Town town = programmes.found();
        DraftId draft = open(town);
        MentorId second = mentorOf(town, draft, 1);

        assertThat(pin(town, draft, 0, second)).isEqualTo(new DraftAnswer.Done());

        assertThat(mentorOf(town, draft, 0)).isEqualTo(second);
        assertThat(rows(town, draft)).extracting(DraftRow::isPinned).containsExactly(true, false);
        assertThat(rows(town, draft)).extracting(DraftRow::moved).containsExactly(true, true);
        assertThat(rows(town, draft)).noneMatch(DraftRow::isAlone);
    }

    @Test
    void pinning_what_was_found_changes_nothing() {
        Town town = programmes.found();
        DraftId draft = open(town);

        pin(town, draft, 0, mentorOf(town, draft, 0));

        assertThat(view(town, draft).moved()).isZero();
    }

    @Test
    void two_pins_on_one_place_are_a_contradiction_that_is_said_when_it_is_made() {
        Town town = programmes.found();
        DraftId draft = open(town);
        MentorId mentor = mentorOf(town, draft, 0);
        pin(town, draft, 0, mentor);

        DraftAnswer answer = pin(town, draft, 1, mentor);

        assertThat(answer).isInstanceOf(DraftAnswer.Refused.class);
        assertThat(((DraftAnswer.Refused) answer).because()).isEqualTo(DraftRule.MENTOR_HAS_A_PLACE);
        assertThat(view(town, draft).steps()).hasSize(1);
    }

    @Test
    void what_excludes_a_pair_excludes_pinning_it() {
        Town town = programmes.found();
        DraftId draft = open(town);
        changeFirst(town, 1, "Lagarde");

        DraftAnswer answer = pin(town, draft, 0, town.experts().get(0));

        assertThat(((DraftAnswer.Refused) answer).because()).isEqualTo(DraftRule.PAIR_IS_POSSIBLE);
        assertThat(((DraftAnswer.Refused) answer).detail().criterion()).isEqualTo(Criterion.INTEREST);
    }

    @Test
    void a_pin_that_became_impossible_is_passed_over_and_the_rest_is_found() {
        Town town = programmes.found();
        DraftId draft = open(town);
        pin(town, draft, 0, town.experts().get(0));
        changeFirst(town, 1, "Lagarde");

        as(town, () -> desk.solve(draft));

        assertThat(rows(town, draft)).noneMatch(DraftRow::isAlone);
        assertThat(mentorOf(town, draft, 0)).isEqualTo(town.experts().get(1));
        assertThat(rows(town, draft).get(0).isPinned()).isTrue();
    }

    @Test
    void what_is_forbidden_is_not_found_until_it_is_allowed_again() {
        Town town = programmes.found();
        DraftId draft = open(town);
        MerchantId shop = town.shops().get(0);
        MentorId mentor = mentorOf(town, draft, 0);

        as(town, () -> steps.forbid(draft, shop, mentor));
        assertThat(mentorOf(town, draft, 0)).isNotEqualTo(mentor);
        as(town, () -> steps.allow(draft, shop, mentor));
        assertThat(mentorOf(town, draft, 0)).isEqualTo(mentor);
    }

    @Test
    void undoing_takes_the_last_step_back_and_only_the_one_that_was_looked_at() {
        Town town = programmes.found();
        DraftId draft = open(town);
        List<MentorId> before = rows(town, draft).stream().map(DraftRow::mentor).toList();
        swapAll(town, draft);

        assertThat(as(town, () -> steps.undo(draft, 0))).isEqualTo(DraftAnswer.refused(DraftRule.AS_SEEN));
        assertThat(as(town, () -> steps.undo(draft, 1))).isEqualTo(new DraftAnswer.Done());
        assertThat(as(town, () -> steps.undo(draft, 2))).isEqualTo(DraftAnswer.refused(DraftRule.SOMETHING_TO_UNDO));

        assertThat(rows(town, draft)).extracting(DraftRow::mentor).isEqualTo(before);
    }

    @Test
    void two_drafts_beside_each_other_show_who_moves_and_what_it_costs() {
        Town town = programmes.found();
        DraftId one = open(town);
        DraftId other = open(town);
        swapAll(town, other);

        Comparison comparison = as(town, () -> reading.compare(one, other));

        assertThat(comparison.pairedMore()).isZero();
        assertThat(comparison.pointsMore()).isNotPositive();
        assertThat(comparison.differences())
                .hasSize(2)
                .allSatisfy(difference -> assertThat(difference.mentor()).isNotEqualTo(difference.otherMentor()));
        assertThat(comparison.differences().stream()
                        .mapToLong(Comparison.Difference::gain)
                        .sum())
                .isEqualTo(comparison.pointsMore());
    }

    @Test
    void another_pair_has_a_price_and_moves_somebody() {
        Town town = programmes.found();
        DraftId draft = open(town);
        MerchantId first = town.shops().get(0);

        WhyNot answer = as(town, () -> reading.whyNot(draft, first, mentorOf(town, draft, 1)));

        assertThat(answer).isInstanceOf(WhyNot.Costs.class);
        assertThat(((WhyNot.Costs) answer).moves())
                .extracting(Move::merchant)
                .containsExactly(town.shops().get(1));
        assertThat(as(town, () -> reading.whyNot(draft, first, mentorOf(town, draft, 0))))
                .isInstanceOf(WhyNot.AsItIs.class);
    }

    @Test
    void a_late_merchant_gets_candidates_and_nobody_else_moves() {
        Town town = programmes.found();
        changeFirst(town, 2);
        publish(town, open(town), 0);
        MerchantId late = as(town, () -> merchants.add(town.programme(), ProgrammeFixture.shop("Zimmer")));
        DraftId draft = open(town);

        PairFile file = as(town, () -> reading.pair(draft, late));

        assertThat(file.choices()).extracting(MentorChoice::name).containsExactly("Karim", "Inès");
        assertThat(file.row().mentor()).isEqualTo(town.experts().get(1));
        assertThat(view(town, draft).fresh()).isEqualTo(1);
        assertThat(publish(town, draft, 0)).isEqualTo(new PublishAnswer.Done(new Published(1, 0)));
    }

    @Test
    void a_late_mentor_is_shown_whoever_is_alone() {
        Town town = programmes.found();
        changeFirst(town, 0);
        DraftId draft = open(town);
        changeFirst(town, 1);

        List<ShopChoice> choices =
                as(town, () -> reading.shopsFor(draft, town.experts().get(0)));

        assertThat(choices).hasSize(1);
        assertThat(choices.get(0).merchant()).isEqualTo(aloneIn(town, draft));
    }

    private MerchantId aloneIn(Town town, DraftId draft) {
        return rows(town, draft).stream()
                .filter(DraftRow::isAlone)
                .map(DraftRow::merchant)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void where_places_are_missing_the_rest_is_paired_and_it_is_said_why() {
        Town town = programmes.found();
        changeFirst(town, 0);

        DraftId draft = open(town);

        assertThat(view(town, draft).worth().paired()).isEqualTo(1);
        assertThat(rows(town, draft))
                .filteredOn(DraftRow::isAlone)
                .extracting(DraftRow::inTheWay, DraftRow::suitable)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Criterion.CAPACITY, 2));
    }

    @Test
    void where_nobody_knows_an_action_it_is_said_what_is_missing_and_the_rest_is_paired() {
        Town town = programmes.found();
        as(town, () -> {
            merchants.change(town.shops().get(0), ProgrammeFixture.shop("Lagarde", ActionCode.STOCK));
            return null;
        });

        DraftId draft = open(town);

        assertThat(view(town, draft).worth().paired()).isEqualTo(1);
        assertThat(view(town, draft).worth().proven()).isTrue();
        assertThat(Shortage.in(rows(town, draft))).containsExactly(new Shortage(ActionCode.STOCK, Criterion.SKILL, 1));
        assertThat(publish(town, draft, 0)).isEqualTo(new PublishAnswer.Done(new Published(1, 0)));
    }

    @Test
    void where_nobody_has_a_place_at_all_that_is_said_of_everyone() {
        Town town = programmes.found();
        changeFirst(town, 0);
        as(town, () -> {
            mentors.change(
                    town.experts().get(1), expert("Karim", "karim." + town.id().value() + "@example.org", 1, 0));
            return null;
        });

        DraftId draft = open(town);

        assertThat(view(town, draft).worth().paired()).isZero();
        assertThat(view(town, draft).worth().proven()).isTrue();
        assertThat(Shortage.in(rows(town, draft)))
                .containsExactly(new Shortage(ActionCode.DIGITAL_PAYMENT, Criterion.CAPACITY, 2));
    }

    @Test
    void of_pins_that_contradict_each_other_by_now_the_first_is_kept_and_the_other_said_to_be_passed_over() {
        Town town = programmes.found();
        changeFirst(town, 2);
        DraftId draft = open(town);
        MentorId ines = town.experts().get(0);
        pin(town, draft, 1, ines);
        pin(town, draft, 0, ines);
        changeFirst(town, 1);

        assertThat(as(town, () -> desk.solve(draft))).isEqualTo(new DraftAnswer.Done());

        assertThat(rows(town, draft)).extracting(DraftRow::isPassedOver).containsExactly(true, false);
        assertThat(mentorOf(town, draft, 1)).isEqualTo(ines);
        assertThat(mentorOf(town, draft, 0)).isEqualTo(town.experts().get(1));
    }

    @Test
    void where_nobody_is_possible_nobody_is_paired() {
        Town town = programmes.found();
        town.experts()
                .forEach(id -> as(town, () -> {
                    mentors.change(id, expert("X", id.value() + "@example.org", 1, "Lagarde", "Martin"));
                    return null;
                }));

        DraftId draft = open(town);

        assertThat(rows(town, draft))
                .allMatch(DraftRow::isAlone)
                .extracting(DraftRow::inTheWay)
                .containsOnly(Criterion.INTEREST);
        assertThat(publish(town, draft, 0)).isEqualTo(new PublishAnswer.Done(new Published(0, 0)));
    }

    @Test
    void a_later_draft_leaves_what_is_published_until_it_releases_it() {
        Town town = programmes.found();
        publish(town, open(town), 0);
        DraftId later = open(town);
        assertThat(view(town, later).fresh()).isZero();

        swapAll(town, later);

        assertThat(view(town, later).fresh()).isEqualTo(2);
        assertThat(rows(town, later)).allMatch(DraftRow::isReplacing);
        assertThat(publish(town, later, 1)).isEqualTo(new PublishAnswer.Done(new Published(2, 0)));
        assertThat(as(town, () -> pairings.pairings(town.programme())))
                .extracting(PairingRow::mentor)
                .isEqualTo(rows(town, later).stream().map(DraftRow::mentor).toList());
    }

    @Test
    void nobody_who_has_a_mentor_loses_them_for_nobody() {
        Town town = programmes.found();
        publish(town, open(town), 0);
        DraftId later = open(town);
        MerchantId first = town.shops().get(0);
        MentorId own = mentorOf(town, later, 0);
        MentorId other = mentorOf(town, later, 1);

        as(town, () -> steps.forbid(later, first, own));
        as(town, () -> steps.release(later, town.shops().get(1)));
        as(town, () -> steps.forbid(later, first, other));

        assertThat(rows(town, later)).noneMatch(DraftRow::isAlone);
        assertThat(mentorOf(town, later, 0)).isEqualTo(own);
    }

    @Test
    void a_discarded_draft_is_neither_changed_nor_published() {
        Town town = programmes.found();
        DraftId draft = open(town);

        assertThat(as(town, () -> desk.discard(draft))).isTrue();
        assertThat(as(town, () -> desk.discard(draft))).isFalse();
        assertThat(publish(town, draft, 1)).isEqualTo(new PublishAnswer.Refused(DraftRule.STILL_OPEN));
        assertThat(as(town, () -> steps.release(draft, town.shops().get(0))))
                .isEqualTo(DraftAnswer.refused(DraftRule.STILL_OPEN));
        assertThat(as(town, () -> desk.solve(draft))).isEqualTo(DraftAnswer.refused(DraftRule.STILL_OPEN));
    }

    @Test
    void another_town_sees_no_draft_and_decides_nothing() {
        Town town = programmes.found();
        DraftId draft = open(town);
        Town other = programmes.found();
        DraftId theirs = open(other);
        MerchantId shop = town.shops().get(0);

        List<Callable<?>> tries = List.of(
                () -> desk.view(draft),
                () -> desk.list(town.programme()),
                () -> desk.publish(draft, 0),
                () -> desk.discard(draft),
                () -> reading.rows(draft),
                () -> reading.compare(theirs, draft),
                () -> steps.release(draft, other.shops().get(0)),
                () -> steps.release(theirs, shop),
                () -> steps.pin(theirs, other.shops().get(0), town.experts().get(0)));

        for (Callable<?> attempt : tries) {
            assertThatThrownBy(() -> as(other, attempt)).isInstanceOf(NotAllowedException.class);
        }
    }

    private DraftId open(Town town) {
        return as(town, () -> desk.open(town.programme(), "Essai"));
    }

    private DraftView view(Town town, DraftId draft) {
        return as(town, () -> desk.view(draft));
    }

    private List<DraftRow> rows(Town town, DraftId draft) {
        return as(town, () -> reading.rows(draft));
    }

    private MentorId mentorOf(Town town, DraftId draft, int shop) {
        return rows(town, draft).get(shop).mentor();
    }

    private DraftAnswer pin(Town town, DraftId draft, int shop, MentorId mentor) {
        return as(town, () -> steps.pin(draft, town.shops().get(shop), mentor));
    }

    private void swapAll(Town town, DraftId draft) {
        DraftAnswer answer = as(
                town, () -> steps.swap(draft, town.shops().get(0), town.shops().get(1)));
        assertThat(answer).isEqualTo(new DraftAnswer.Done());
    }

    private PublishAnswer publish(Town town, DraftId draft, int revision) {
        return as(town, () -> desk.publish(draft, revision));
    }

    /** Inès has so many places now, and these interests. */
    private void changeFirst(Town town, int capacity, String... interests) {
        as(town, () -> {
            mentors.change(town.experts().get(0), expert("Inès", town.firstExpertsEmail(), 3, capacity, interests));
            return null;
        });
    }

    private <T> T as(Town town, Callable<T> work) {
        return programmes.asCoordinator(town, work);
    }
}
