package org.echoppe.notification;

import java.time.Instant;
import org.echoppe.access.MunicipalityId;
import org.echoppe.mentor.MentorCard;
import org.echoppe.merchant.MerchantCard;
import org.echoppe.shared.Texts;

/** A shop and its expert, as letters to either of them need to know them. */
record Pair(
        MunicipalityId town,
        MerchantCard merchant,
        MentorCard mentor,
        String mentorLanguage,
        Instant bookingLinkUntil) {

    Recipient toMerchant() {
        return Recipient.of(merchant.person(), merchant.email(), merchant.language())
                .reachedAt(merchant.phone());
    }

    Recipient toMentor() {
        return Recipient.of(mentor.name(), mentor.email(), mentorLanguage).reachedAt(mentor.phone());
    }

    Draft tells(Draft draft) {
        var texts = new Texts("programme", draft.language());
        return draft.inProgramme(merchant.programme().value())
                .says("shop", merchant.shop())
                .says("person", merchant.person())
                .says("address", merchant.address())
                .says("mentor", mentor.name())
                .says("organisation", mentor.organisation())
                .says("action", texts.of("action." + merchant.wishedAction().name()));
    }
}
