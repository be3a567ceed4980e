package org.echoppe.matching;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.MerchantProfile;

/** A cohort and its pairings, laid out as the coordinator reads them. */
record Overview(Cohort cohort, List<Pairing> living) {

    MatchingBoard board() {
        List<PairingRow> rows = rows();
        return new MatchingBoard(
                rows.stream().filter(PairingRow::isProposal).toList(),
                rows.stream().filter(row -> !row.isProposal()).toList(),
                cohort.alone().stream().map(this::alone).toList(),
                cohort.mentors().stream().map(this::load).toList());
    }

    List<PairingRow> rows() {
        Map<MerchantId, Pairing> byMerchant = living.stream().collect(toMap(Pairing::merchant, Function.identity()));
        return cohort.merchants().stream()
                .map(merchant -> byMerchant.get(merchant.id()))
                .filter(Objects::nonNull)
                .map(this::row)
                .toList();
    }

    Optional<Pairing> pairingOf(MerchantId merchant) {
        return living.stream()
                .filter(pairing -> pairing.merchant().equals(merchant))
                .findFirst();
    }

    private PairingRow row(Pairing pairing) {
        MerchantProfile merchant = cohort.merchant(pairing.merchant());
        MentorProfile mentor = cohort.mentor(pairing.mentor());
        return new PairingRow(
                pairing.id(),
                merchant.id(),
                merchant.shop(),
                mentor.id(),
                mentor.name(),
                mentor.organisation(),
                pairing.status(),
                pairing.isByHand(),
                pairing.score(),
                withLoad(pairing.reasons(), mentor));
    }

    /** Which place a merchant takes changes with every other pairing, so it is said as of now. */
    private List<Reason> withLoad(List<Reason> kept, MentorProfile mentor) {
        Reason load = Reason.speaksFor(Criterion.CAPACITY, 0, cohort.load(mentor.id()), mentor.capacity());
        return Stream.concat(kept.stream(), Stream.of(load)).toList();
    }

    private MatchingBoard.Load load(MentorProfile mentor) {
        return new MatchingBoard.Load(
                mentor.id(), mentor.name(), mentor.organisation(), cohort.load(mentor.id()), mentor.capacity());
    }

    private Alone alone(MerchantProfile merchant) {
        List<Judgement> left =
                cohort.choices(merchant).stream().map(Cohort.Match::judgement).toList();
        for (Criterion criterion : Criterion.values()) {
            List<Judgement> passing = left.stream()
                    .filter(judgement -> judgement.passes(criterion))
                    .toList();
            if (passing.isEmpty()) {
                return new Alone(merchant.id(), merchant.shop(), merchant.wishedAction(), criterion, left.size());
            }
            left = passing;
        }
        return new Alone(merchant.id(), merchant.shop(), merchant.wishedAction(), null, left.size());
    }

    List<MentorChoice> choices(MerchantId merchant) {
        return cohort.choices(cohort.merchant(merchant)).stream()
                .map(this::choice)
                .sorted(Comparator.comparing(MentorChoice::isPossible)
                        .thenComparing(MentorChoice::score)
                        .reversed())
                .toList();
    }

    private MentorChoice choice(Cohort.Match match) {
        MentorProfile mentor = cohort.mentor(match.mentor());
        Judgement judgement = match.judgement();
        return new MentorChoice(
                mentor.id(), mentor.name(), mentor.organisation(), judgement.points(), judgement.reasons());
    }
}
