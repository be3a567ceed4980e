package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.echoppe.access.Visitor;
import org.echoppe.booking.after.AfterSession;
import org.echoppe.booking.after.AskDesk;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.programme.ProgrammeView;

/** Asks a shop once, a little after a session, how the step stands; who has answered by then is not asked. */
@ApplicationScoped
class SessionQuestions implements TimedLetters {

    /** A question that waited for the end of a long peak is still worth its answer. */
    private static final Duration WORTH_ASKING = Duration.ofDays(45);

    @Inject
    private AskDesk asked;

    @Inject
    private PairDrafts drafts;

    @Inject
    private Pairs pairs;

    @Inject
    private Visitor visitor;

    @Override
    public List<TimedLetter> due(ProgrammeView programme) {
        return asked.due(programme.id()).stream()
                .map(session -> new TimedLetter(OnceKey.question(session.session()), () -> draft(session)))
                .toList();
    }

    private Draft draft(AfterSession session) {
        Pair pair = pairs.of(visitor.town(), session.programme(), session.merchant(), session.mentor());
        Draft draft = drafts.toMerchant(pair, LetterKind.SESSION_QUESTION)
                .isAbout(session.session().value())
                .saysWhen(new TimeWindow(session.startsAt(), session.endsAt()))
                .leads("afterLink", "/shop/after?k={k}&id=" + session.session().value())
                .isUselessAfter(session.endsAt().plus(WORTH_ASKING));
        return draft.saysIfAny(
                "step", asked.stepOf(session.session(), draft.language()).orElse(null));
    }
}
