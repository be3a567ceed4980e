package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.echoppe.action.ActionDesk;
import org.echoppe.booking.standby.CallAsked;
import org.echoppe.matching.PairingKind;

/** Tells a mentor on standby that a shop has some minutes now; a letter nobody can act upon any more is not sent. */
@ApplicationScoped
class CallLetters {

    @Inject
    private Correspondence correspondence;

    @Inject
    private PairDrafts drafts;

    @Inject
    private Pairs pairs;

    @Inject
    private ActionDesk actions;

    void on(@Observes CallAsked asked) {
        Pair pair = pairs.of(asked.municipality(), asked.programme(), asked.merchant(), asked.mentor());
        Draft draft = drafts.toMentor(pair, LetterKind.MENTOR_CALL)
                .says("minutes", String.valueOf(asked.minutes()))
                .says("mode", pair.merchant().mode().name())
                .saysHour("until", asked.until())
                .isUselessAfter(asked.until());
        actions.planOf(asked.merchant(), draft.language())
                .next()
                .ifPresent(step -> draft.saysIfAny("step", step.title()));
        correspondence.post(asked.kind() == PairingKind.RELAY ? draft.says("relay", "yes") : draft);
    }
}
