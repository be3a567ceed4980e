package org.echoppe.matching.draft;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** What a long search reads and writes, each in a short transaction of its own; nothing is searched in one. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
class DraftSearches {

    @Inject
    private Drafts drafts;

    @Inject
    private DraftSolving solving;

    @Inject
    private Clock clock;

    /** What to look for; empty where somebody else does, or nobody needs it any more. */
    Optional<Question> question(SearchAsked asked) {
        Draft draft = drafts.draft(asked.draft());
        boolean isOurs =
                drafts.runOf(asked.draft()).filter(run -> run.isOf(asked.key())).isPresent();
        if (isOurs && draft.isOpen()) {
            return Optional.of(solving.question(draft));
        }
        isOver(asked);
        return Optional.empty();
    }

    boolean goesOn(SearchAsked asked, int done, int of) {
        return drafts.claimRunOf(asked.draft())
                .filter(run -> run.goesOn(asked.key(), done, of, clock.instant()))
                .isPresent();
    }

    /** Keeps what was found; false where the draft has other steps by now and the search begins again. */
    boolean keep(SearchAsked asked, Question question, Arrangement found) {
        Draft draft = drafts.claim(asked.draft());
        if (draft.isOpen() && draft.revision() != question.revision() && found.isComplete()) {
            return false;
        }
        if (draft.isOpen() && draft.revision() == question.revision()) {
            solving.keep(draft, question, found);
        }
        isOver(asked);
        return true;
    }

    void isOver(SearchAsked asked) {
        drafts.claimRunOf(asked.draft()).filter(run -> run.isOf(asked.key())).ifPresent(drafts::remove);
    }
}
