package org.echoppe.matching.draft;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.Visitor;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.Published;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;

/** The life of a draft: opened, solved, published once or discarded. */
@ApplicationScoped
@Transactional
public class DraftDesk {

    @Inject
    private Drafts drafts;

    @Inject
    private DraftRows rows;

    @Inject
    private DraftSolving solving;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private MatchingDesk pairings;

    @Inject
    private History history;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    /** Opens a draft around what is published, weighed as the one before, and finds the best pairing for it. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public DraftId open(ProgrammeId programme, String name) {
        ProgrammeId known = programmes.view(programme).id();
        var draft = new Draft(known, name.strip(), visitor.getName(), drafts.weightsIn(known), clock.instant());
        drafts.add(draft);
        history.note("draft.opened", draft.id().value(), "");
        solving.solve(draft);
        return draft.id();
    }

    /** Whether there is somebody to pair with somebody. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public boolean hasPeople(ProgrammeId programme) {
        int[] sizes = rows.sizes(programme);
        return sizes[0] > 0 && sizes[1] > 0;
    }

    /** All drafts of a programme, the latest first. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<DraftLine> list(ProgrammeId programme) {
        return drafts.of(programmes.view(programme).id()).stream()
                .map(Draft::line)
                .toList();
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public DraftView view(DraftId id) {
        Draft draft = drafts.draft(id);
        return draft.view(
                rows.sizes(draft.programme())[0],
                rows.fresh(draft),
                rows.moved(draft),
                drafts.runOf(id).map(DraftRun::search).orElse(null));
    }

    /** Finds the best pairing again, of everybody as they are now. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public DraftAnswer solve(DraftId id) {
        Draft draft = drafts.claim(id);
        if (!draft.isOpen()) {
            return DraftAnswer.refused(DraftRule.STILL_OPEN);
        }
        solving.solve(draft);
        return new DraftAnswer.Done();
    }

    /** A long search ends soon, with the best it has by then; false where none is under way. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public boolean stop(DraftId id) {
        drafts.draft(id);
        var run = drafts.claimRunOf(id);
        run.ifPresent(DraftRun::stops);
        return run.isPresent();
    }

    /** Publishes what is not published yet, as it was looked at; whoever comes second is told so and nothing happens. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public PublishAnswer publish(DraftId id, int revision) {
        Draft draft = drafts.draft(id);
        List<Draft> open = drafts.claimOpen(draft.programme());
        if (!open.contains(draft)) {
            return new PublishAnswer.Refused(DraftRule.STILL_OPEN);
        }
        drafts.refresh(draft);
        if (draft.revision() != revision) {
            return new PublishAnswer.Refused(DraftRule.AS_SEEN);
        }
        if (!draft.isCurrent()) {
            return new PublishAnswer.Refused(DraftRule.SOLVED);
        }
        return new PublishAnswer.Done(publish(draft, open));
    }

    private Published publish(Draft draft, List<Draft> open) {
        Published published = pairings.publish(draft.programme(), rows.couples(draft), draft.weights());
        open.forEach(Draft::isOutdated);
        draft.closes(DraftStatus.PUBLISHED, clock.instant());
        history.note("draft.published", draft.id().value(), String.valueOf(published.count()));
        return published;
    }

    /** Puts a draft away for good; false where somebody published or discarded it before. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public boolean discard(DraftId id) {
        Draft draft = drafts.claim(id);
        if (draft.isOpen()) {
            draft.closes(DraftStatus.DISCARDED, clock.instant());
            history.note("draft.discarded", id.value(), "");
            return true;
        }
        return false;
    }
}
