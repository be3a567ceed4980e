package org.echoppe.matching.answer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.Replacement;
import org.echoppe.matching.answer.AnswerDesk;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.shared.web.Notices;

/** Gives a shop to another mentor and says what became of it. */
@RequestScoped
class Handover {

    @Inject
    private AnswerDesk answers;

    @Inject
    private MentorDesk mentors;

    @Inject
    private Notices notices;

    void give(PairingId pairing, MentorId mentor) {
        Replacement answer = answers.replace(pairing, mentor);
        if (answer == Replacement.DONE) {
            notices.success("matching", "answers.given", mentors.card(mentor).name());
        } else {
            notices.refusal("matching", "answers.given." + answer);
        }
    }
}
