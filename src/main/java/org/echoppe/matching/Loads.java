package org.echoppe.matching;

import java.util.HashMap;
import java.util.Map;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** How many merchants each mentor has, and each organisation. */
final class Loads {

    private final Map<MerchantId, MentorId> together;
    private final Map<MentorId, MentorSide> mentors;
    private final Map<MentorId, Integer> ofMentors = new HashMap<>();
    private final Map<String, Integer> ofOrganisations = new HashMap<>();

    Loads(Map<MerchantId, MentorId> together, Map<MentorId, MentorSide> mentors) {
        this.together = together;
        this.mentors = mentors;
        together.values().forEach(this::count);
    }

    private void count(MentorId mentor) {
        ofMentors.merge(mentor, 1, Integer::sum);
        if (mentors.containsKey(mentor)) {
            ofOrganisations.merge(mentors.get(mentor).organisation(), 1, Integer::sum);
        }
    }

    int of(MentorId mentor) {
        return ofMentors.getOrDefault(mentor, 0);
    }

    /** Without this merchant, should the two be together already. */
    int besides(MerchantId merchant, MentorSide mentor) {
        MentorId id = mentor.profile().id();
        return of(id) - (id.equals(together.get(merchant)) ? 1 : 0);
    }

    /** The same of the mentor's whole organisation. */
    int ofOrganisationBesides(MerchantId merchant, MentorSide mentor) {
        MentorSide own = mentors.get(together.get(merchant));
        boolean isCounted = own != null && own.organisation().equals(mentor.organisation());
        return ofOrganisations.getOrDefault(mentor.organisation(), 0) - (isCounted ? 1 : 0);
    }
}
