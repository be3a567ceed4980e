package org.echoppe.matching;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.MerchantProfile;

/** A cohort and its pairings, laid out as the coordinator reads them. */
record Overview(Cohort cohort, List<Pairing> living) {

    List<PairingRow> rows() {
        Map<MerchantId, Pairing> byMerchant = living.stream().collect(toMap(Pairing::merchant, Function.identity()));
        return cohort.merchants().stream()
                .map(merchant -> byMerchant.get(merchant.id()))
                .filter(Objects::nonNull)
                .map(this::row)
                .toList();
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
                pairing.score(),
                withLoad(pairing.reasons(), mentor));
    }

    /** Which place a merchant takes changes with every other pairing, so it is said as of now. */
    private List<Reason> withLoad(List<Reason> kept, MentorProfile mentor) {
        Reason load = Reason.of(Criterion.CAPACITY, Verdict.FOR, 0, cohort.load(mentor.id()), mentor.capacity());
        return Stream.concat(kept.stream(), Stream.of(load)).toList();
    }
}
