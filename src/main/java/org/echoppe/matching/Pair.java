package org.echoppe.matching;

import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantProfile;

/**
 * A merchant and a mentor looked at together.
 *
 * @param others         the merchants the mentor has besides this one
 * @param ofOrganisation those the mentor's whole organisation has
 */
record Pair(MerchantSide merchant, MentorSide mentor, int others, int ofOrganisation, Terms terms) {

    MerchantProfile shop() {
        return merchant.profile();
    }

    MentorProfile expert() {
        return mentor.profile();
    }

    int skill() {
        return expert().skills().getOrDefault(shop().wishedAction(), 0);
    }

    int sharedQuietMinutes() {
        return merchant.quiet().sharedMinutes(mentor.quiet());
    }

    Way way() {
        return Way.of(this);
    }

    FirstWeeks firstWeeks() {
        return FirstWeeks.of(this);
    }
}
