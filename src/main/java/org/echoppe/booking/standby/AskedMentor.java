package org.echoppe.booking.standby;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.echoppe.matching.Relief;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.Companion;
import org.echoppe.merchant.MerchantId;

/** A mentor who is asked sees the shop that asks for as long as it does, and may stand in for its own mentor. */
@ApplicationScoped
class AskedMentor implements Companion, Relief {

    @Inject
    private Calls calls;

    @Inject
    private MentorDesk mentors;

    @Override
    public Set<MerchantId> accompanied() {
        return askedBy(mentors.me());
    }

    @Override
    public boolean isAsked(MentorId mentor, MerchantId merchant) {
        return askedBy(mentor).contains(merchant);
    }

    private Set<MerchantId> askedBy(MentorId mentor) {
        return calls.openFor(mentor).stream().map(Call::merchant).collect(Collectors.toSet());
    }
}
