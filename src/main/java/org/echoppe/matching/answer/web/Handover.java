package org.echoppe.matching.answer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.Replacement;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.shared.web.Notices;

/** Gives a shop to another mentor and says what became of it. */
@RequestScoped
class Handover {

    @Inject
    private PairingDesk pairings;

    @Inject
    private MentorDesk mentors;

    @Inject
    private Notices notices;

    void give(PairingId pairing, MentorId mentor) {
        Replacement answer = pairings.replace(pairing, mentor);
        if (answer == Replacement.DONE) {
            notices.success("matching", "answers.given", mentors.card(mentor).name());
        } else {
            notices.refusal("matching", "answers.given." + answer);
        }
    }
}
