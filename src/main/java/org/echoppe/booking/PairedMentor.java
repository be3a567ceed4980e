package org.echoppe.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.Companion;
import org.echoppe.merchant.MerchantId;

/** A mentor accompanies the merchants of their published pairings, and those they stand in for. */
@ApplicationScoped
class PairedMentor implements Companion {

    @Inject
    private MatchingDesk matching;

    @Inject
    private MentorDesk mentors;

    @Inject
    private MentorDays days;

    @Override
    public Set<MerchantId> accompanied() {
        MentorId me = mentors.me();
        Stream<MerchantId> paired = matching.of(me).stream().map(LivePairing::merchant);
        return Stream.concat(paired, days.standingInFor(me).stream()).collect(Collectors.toSet());
    }
}
