package org.echoppe.matching.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.echoppe.matching.Cohort;
import org.echoppe.matching.Cohorts;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.optimum.Progress;
import org.echoppe.merchant.MerchantId;

/** Solves a draft: a small one at once, in the transaction of whoever asks, a large one in a search of its own. */
@ApplicationScoped
class DraftSolving {

    /** Pairs that are looked at while somebody waits for the page. */
    private static final long AT_ONCE = 200_000;

    @Inject
    private Drafts drafts;

    @Inject
    private DraftRows rows;

    @Inject
    private Cohorts cohorts;

    @Inject
    private MatchingDesk pairings;

    @Inject
    private LastFound last;

    @Inject
    private Event<SearchAsked> searches;

    @Inject
    private Clock clock;

    void solve(Draft draft) {
        if (isSmall(draft)) {
            Question question = question(draft);
            keep(draft, question, question.answer(Progress.UNWATCHED));
        } else {
            search(draft);
        }
    }

    /** Takes a step and solves; in a large programme, where what was found before is remembered, only what the step changes. */
    void solve(Draft draft, DraftStep step) {
        Optional<Arrangement> changed = isSmall(draft) ? Optional.empty() : changed(draft, step);
        draft.take(step);
        if (changed.isPresent()) {
            keep(draft, question(draft), changed.get());
        } else {
            solve(draft);
        }
    }

    private Optional<Arrangement> changed(Draft draft, DraftStep step) {
        var published = pairings.published(draft.programme());
        return last.of(draft)
                .flatMap(basis -> basis.with(step))
                .map(Basis::arrangement)
                .filter(found -> found.alone().stream().noneMatch(published::containsKey));
    }

    private boolean isSmall(Draft draft) {
        int[] sizes = rows.sizes(draft.programme());
        return (long) sizes[0] * sizes[1] <= AT_ONCE;
    }

    Question question(Draft draft) {
        return question(draft, cohorts.of(draft.programme()));
    }

    /** The same, of no merchant but this one. */
    Question question(Draft draft, MerchantId merchant) {
        return question(draft, cohorts.of(draft.programme(), Set.of(merchant)));
    }

    private Question question(Draft draft, Cohort everyone) {
        return new Question(
                draft.revision(),
                everyone.weighing(draft.weights()),
                pairings.published(draft.programme()),
                draft.state());
    }

    void keep(Draft draft, Question question, Arrangement found) {
        drafts.keep(draft.id(), found, question.obstaclesTo(found));
        draft.isSolved(question.revision(), found, clock.instant());
        last.remember(draft.id(), question.revision(), found.basis());
    }

    /** What was found for the draft, with what it was found; worked out again where that was forgotten. */
    Basis basis(Draft draft, Question question) {
        return last.of(draft).orElseGet(() -> {
            Basis again = question.answer(Progress.UNWATCHED).basis();
            last.remember(draft.id(), draft.revision(), again);
            return again;
        });
    }

    /** One that is under way finds by itself that it has to begin again. */
    private void search(Draft draft) {
        begin(draft).ifPresent(searches::fire);
    }

    /** Takes over from one that fell silent; empty where one is under way. */
    Optional<SearchAsked> begin(Draft draft) {
        Optional<DraftRun> before = drafts.claimRunOf(draft.id());
        if (before.filter(run -> !run.isSilent(clock.instant())).isPresent()) {
            return Optional.empty();
        }
        DraftRun run = before.orElseGet(() -> new DraftRun(draft.id(), clock.instant()));
        run.begins(clock.instant());
        drafts.add(run);
        return Optional.of(new SearchAsked(draft.municipality(), draft.id(), run.key()));
    }
}
