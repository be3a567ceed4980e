package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.echoppe.action.PlanStep;
import org.echoppe.booking.Interrupted;

/** Where an interrupted session was left, and what to tap next, in words. */
@RequestScoped
class ResumeWords {

    @Inject
    private SlotWords words;

    @Inject
    private NextStep nextStep;

    ResumeCard card(Interrupted session) {
        PlanStep step = nextStep.next().orElse(null);
        return new ResumeCard(
                words.text("resume.title"),
                words.text(
                        "resume.done",
                        words.day(session.window()),
                        words.hour(session.window()),
                        session.minutesDone(),
                        session.window().minutes()),
                step == null ? null : words.text("resume.step", step.title(), step.minutes()),
                step == null ? null : words.text("book.needs", step.needs()),
                words.text("resume.next", session.minutesLeft(), session.rest()));
    }
}
