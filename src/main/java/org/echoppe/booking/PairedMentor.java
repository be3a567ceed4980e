package org.echoppe.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.echoppe.action.Companion;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.merchant.MerchantId;

/** A mentor accompanies the merchants of their published pairings. */
@ApplicationScoped
class PairedMentor implements Companion {

    @Inject
    private MatchingDesk matching;

    @Inject
    private MentorDesk mentors;

    @Override
    public Set<MerchantId> accompanied() {
        return matching.of(mentors.me()).stream().map(LivePairing::merchant).collect(Collectors.toSet());
    }
}
