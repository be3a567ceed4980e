package org.echoppe.action.blocker;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;

/** What blocks the shops of a town, and what several of them have in common. */
@ApplicationScoped
@Transactional
public class ProblemDesk {

    public static final int FEWEST = 2;
    public static final int MOST = 50;
    private static final int LONGEST = 500;

    @Inject
    private Blockers blockers;

    @Inject
    private Problems problems;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private History history;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    /** Every open card, the oldest first. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<BlockerRow> open(ProgrammeId programme) {
        return blockers.openIn(programme);
    }

    /** What enough shops have in common, most shops first. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<SharedProblem> shared(ProgrammeId programme) {
        Map<ProblemKey, CommonProblem> told =
                problems.open(programme).stream().collect(Collectors.toMap(CommonProblem::key, Function.identity()));
        return SharedProblem.in(blockers.openIn(programme), problems.threshold(programme)).stream()
                .map(problem -> told.containsKey(problem.key())
                        ? problem.told(
                                told.get(problem.key()).state(),
                                told.get(problem.key()).sentence())
                        : problem)
                .toList();
    }

    /** The latest first. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<SolvedProblem> solved(ProgrammeId programme) {
        return problems.solved(programme).stream().map(CommonProblem::solved).toList();
    }

    /**
     * Says how far the town is; solving lifts the cards. What is no problem of several shops, or no longer, is left as it is:
     * the answer says whether something changed.
     */
    @AllowedTo(COORDINATOR)
    public boolean say(ProgrammeId programme, ProblemKey key, ProblemState state, String sentence) {
        programmes.view(programme);
        if (state == ProblemState.NEW) {
            throw new NotAllowedException("state", state);
        }
        problems.lock(programme);
        return shared(programme).stream()
                .filter(problem -> problem.key().equals(key))
                .findFirst()
                .map(problem -> keep(programme, problem, state, NewBlocker.line(sentence, LONGEST)))
                .orElse(false);
    }

    private boolean keep(ProgrammeId programme, SharedProblem problem, ProblemState state, String sentence) {
        CommonProblem kept = problems.open(programme).stream()
                .filter(each -> each.key().equals(problem.key()))
                .findFirst()
                .orElseGet(() -> new CommonProblem(programme, problem.key()));
        kept.is(state, sentence, problem.shops(), clock.instant());
        problems.add(kept);
        history.note(
                "problem." + state.name().toLowerCase(),
                programme.value(),
                (problem.key().kind() + " " + problem.key().street()).strip());
        if (state == ProblemState.SOLVED) {
            problem.cards().forEach(this::lift);
        }
        return true;
    }

    private void lift(BlockerRow card) {
        blockers.blocker(card.id())
                .filter(blocker -> blocker.lift(visitor.role(), clock.instant()))
                .ifPresent(blocker -> history.note(
                        "blocker.lifted", card.merchant().value(), card.kind().name()));
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public int threshold(ProgrammeId programme) {
        return problems.threshold(programme);
    }

    /** From how many shops on it is one problem of the town: 2 to 50; anything else changes nothing. */
    @AllowedTo(COORDINATOR)
    public boolean setThreshold(ProgrammeId programme, int shops) {
        programmes.view(programme);
        if (shops < FEWEST || shops > MOST) {
            return false;
        }
        problems.lock(programme);
        problems.setThreshold(programme, shops);
        history.note("blocker.threshold", programme.value(), String.valueOf(shops));
        return true;
    }
}
