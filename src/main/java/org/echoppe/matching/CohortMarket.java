package org.echoppe.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.echoppe.matching.optimum.Market;
import org.echoppe.matching.optimum.MarketBuilder;
import org.echoppe.matching.optimum.Seats;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantId;

/** Those of a cohort who are still alone, and all mentors, in numbers: who could work with whom, and what that is worth. */
final class CohortMarket {

    private final Cohort cohort;
    private final List<MentorSide> mentors;
    private final MentorsInReach inReach;

    CohortMarket(Cohort cohort) {
        this.cohort = cohort;
        this.mentors = cohort.sidesOfMentors();
        this.inReach = new MentorsInReach(mentors, cohort.terms().furthestMetres());
    }

    Market market(BiPredicate<MerchantId, MentorId> mayBe) {
        MarketBuilder market =
                Market.builder().loadWeight(cohort.terms().weights().loadWeight());
        Map<String, Integer> organisations = new HashMap<>();
        mentors.forEach(mentor -> market.mentor(
                seats(mentor, organisations.computeIfAbsent(mentor.organisation(), first -> organisation(market)))));
        cohort.sidesAlone().forEach(shop -> offer(market, shop, mayBe));
        return market.build();
    }

    private int organisation(MarketBuilder market) {
        int most = cohort.terms().organisationMost();
        return most == Terms.ANY_NUMBER ? Seats.INDEPENDENT : market.organisation(most);
    }

    private Seats seats(MentorSide mentor, int organisation) {
        MentorProfile profile = mentor.profile();
        return new Seats(cohort.load(profile.id()), profile.capacity(), organisation);
    }

    private void offer(MarketBuilder market, MerchantSide shop, BiPredicate<MerchantId, MentorId> mayBe) {
        int merchant = market.merchant();
        for (Candidate found : candidates(shop)) {
            MentorId mentor = mentors.get(found.mentor()).profile().id();
            if (mayBe.test(shop.profile().id(), mentor)) {
                market.arc(merchant, found.mentor(), found.value());
            }
        }
    }

    /** The mentors a merchant could have, by their places on the list. */
    List<Candidate> candidates(MerchantSide shop) {
        List<Candidate> found = new ArrayList<>();
        for (int mentor : inReach.of(shop)) {
            int value = cohort.terms().weights().value(cohort.pair(shop, mentors.get(mentor)));
            if (value != Criterion.EXCLUDED) {
                found.add(new Candidate(mentor, value));
            }
        }
        return found;
    }
}
