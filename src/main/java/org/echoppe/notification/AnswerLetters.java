package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.echoppe.access.AccountRow;
import org.echoppe.access.TownDesk;
import org.echoppe.matching.PairingEnded;
import org.echoppe.matching.PairingPaused;
import org.echoppe.matching.answer.AnotherAsked;
import org.echoppe.matching.answer.QuestionAnswered;
import org.echoppe.matching.answer.QuestionAsked;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/**
 * Tells what became of a pairing: the two of its pauses and its end, coordinators of what was declined or asked. That a
 * merchant would like somebody else, and why a pairing stopped, is never told to the other side.
 */
@ApplicationScoped
class AnswerLetters {

    @Inject
    private Correspondence correspondence;

    @Inject
    private PairDrafts drafts;

    @Inject
    private Pairs pairs;

    @Inject
    private TownDesk towns;

    void on(@Observes PairingEnded ended) {
        Pair pair = pairs.of(ended.municipality(), ended.programme(), ended.merchant(), ended.mentor());
        switch (ended.how()) {
            case DECLINED ->
                tellCoordinators(
                        pair, LetterKind.COORDINATOR_DECLINED, draft -> saysWhy(draft, "decline." + ended.why()));
            case REPLACED -> correspondence.post(drafts.toMentor(pair, LetterKind.MENTOR_REPLACED));
            case COMPLETED, STOPPED -> {
                correspondence.post(drafts.toMerchant(pair, LetterKind.PAIRING_ENDED));
                correspondence.post(drafts.toMentor(pair, LetterKind.MENTOR_PAIRING_ENDED));
            }
        }
    }

    void on(@Observes PairingPaused paused) {
        Pair pair = pairs.of(paused.municipality(), paused.programme(), paused.merchant(), paused.mentor());
        correspondence.post(saysDays(drafts.toMerchant(pair, LetterKind.PAIRING_PAUSED), paused));
        correspondence.post(saysDays(drafts.toMentor(pair, LetterKind.MENTOR_PAIRING_PAUSED), paused));
    }

    private Draft saysDays(Draft draft, PairingPaused paused) {
        var wording = new Wording(
                draft.language(), towns.identity(paused.municipality()).zone());
        return draft.says("from", wording.day(paused.pause().from()))
                .says("last", wording.day(paused.pause().last()));
    }

    void on(@Observes QuestionAsked asked) {
        Pair pair = pairs.of(asked.municipality(), asked.programme(), asked.merchant(), asked.mentor());
        tellCoordinators(pair, LetterKind.COORDINATOR_QUESTION, draft -> draft.says("question", asked.question()));
    }

    void on(@Observes QuestionAnswered answered) {
        Pair pair = pairs.of(answered.municipality(), answered.programme(), answered.merchant(), answered.mentor());
        correspondence.post(drafts.toMentor(pair, LetterKind.MENTOR_ANSWER)
                .says("question", answered.question())
                .says("answer", answered.answer())
                .leads("pairingLink", "/mentor/pairing?id=" + answered.pairing().value()));
    }

    void on(@Observes AnotherAsked asked) {
        Pair pair = pairs.of(asked.municipality(), asked.programme(), asked.merchant(), asked.mentor());
        tellCoordinators(pair, LetterKind.COORDINATOR_ANOTHER, draft -> saysWhy(draft, "other." + asked.reason()));
    }

    private static void saysWhy(Draft draft, String key) {
        draft.says("why", new Texts("matching", draft.language()).of(key));
    }

    private void tellCoordinators(Pair pair, LetterKind kind, Consumer<Draft> more) {
        for (AccountRow coordinator : towns.coordinators()) {
            Recipient recipient = Recipient.of(coordinator.name(), coordinator.email(), coordinator.language());
            Draft draft = pair.tells(correspondence.to(recipient, kind, pair.town()))
                    .leads("answersLink", "/coordinator/answers");
            more.accept(draft);
            correspondence.post(draft);
        }
    }
}
