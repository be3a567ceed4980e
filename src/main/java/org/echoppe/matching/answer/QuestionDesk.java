package org.echoppe.matching.answer;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingId;
import org.echoppe.mentor.MentorDesk;

/** Mentors ask the coordinator about a shop they have or are offered, and read her answer. */
@ApplicationScoped
@Transactional
public class QuestionDesk {

    @Inject
    private Questions questions;

    @Inject
    private PairingLock lock;

    @Inject
    private MatchingDesk matching;

    @Inject
    private PairingDesk pairings;

    @Inject
    private MentorDesk mentors;

    @Inject
    private Event<Object> announcements;

    @Inject
    private History history;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    /** Sent twice it is asked once. */
    @AllowedTo(MENTOR)
    public void ask(PairingId id, NewQuestion asked) {
        LivePairing pairing = mine(id);
        lock.on(id);
        if (!questions.isKnown(id, asked.requestKey())) {
            questions.add(new PairingQuestion(id, asked, clock.instant()));
            history.note("question.asked", id.value(), "");
            announcements.fire(new QuestionAsked(
                    visitor.town(), pairing.programme(), id, pairing.merchant(), pairing.mentor(), asked.text()));
        }
    }

    /** What the mentor who is here asked about a shop of theirs, in that order. */
    @AllowedTo(MENTOR)
    public List<QuestionRow> asked(PairingId id) {
        mine(id);
        return questions.of(id);
    }

    /** The same words twice are one answer, others correct it; false where they are none, or too many. */
    @AllowedTo(COORDINATOR)
    public boolean answer(QuestionId id, String text) {
        PairingQuestion question = questions.claim(id).orElseThrow(() -> new NotAllowedException("question", id));
        boolean isAnswer = !text.isBlank() && text.strip().length() <= NewQuestion.LONGEST;
        if (isAnswer && !text.strip().equals(question.answer())) {
            answer(question, text.strip());
        }
        return isAnswer;
    }

    private void answer(PairingQuestion question, String text) {
        question.isAnswered(text, clock.instant());
        history.note("question.answered", question.pairing().value(), "");
        LivePairing pairing = pairings.view(question.pairing()).pairing();
        announcements.fire(new QuestionAnswered(
                question.municipality(),
                pairing.programme(),
                pairing.id(),
                pairing.merchant(),
                pairing.mentor(),
                question.question(),
                question.answer()));
    }

    private LivePairing mine(PairingId id) {
        return matching.of(mentors.me()).stream()
                .filter(pairing -> pairing.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("pairing", id));
    }
}
