package org.echoppe.action.blocker.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.action.blocker.BlockerKind;
import org.echoppe.action.blocker.BlockerRow;
import org.echoppe.action.blocker.ProblemDesk;
import org.echoppe.action.blocker.ProblemKey;
import org.echoppe.action.blocker.ProblemState;
import org.echoppe.action.blocker.SharedProblem;
import org.echoppe.action.blocker.SolvedProblem;
import org.echoppe.merchant.NaturalKey;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.ProgrammeView;

/** What blocks the shops of the town, and the problems several of them have in common. */
@Named
@RequestScoped
public class BlockersPage {

    @Inject
    private ProblemDesk desk;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private BlockerWords words;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private List<SharedProblem> shared;
    private List<BlockerRow> open;

    /** Null while there is none. */
    public ProgrammeView getProgramme() {
        return programmes.current().orElse(null);
    }

    public List<SharedProblem> getShared() {
        if (shared == null) {
            shared = desk.shared(programme());
        }
        return shared;
    }

    public List<SolvedProblem> getSolved() {
        return desk.solved(programme());
    }

    /** Those of the chosen kind, or all. */
    public List<BlockerRow> getCards() {
        return open().stream()
                .filter(card -> getShown() == null || card.kind() == getShown())
                .toList();
    }

    /** The kinds somebody is blocked by. */
    public List<BlockerKind> getKinds() {
        return open().stream().map(BlockerRow::kind).distinct().sorted().toList();
    }

    /** The chosen kind, or null. */
    public BlockerKind getShown() {
        return Stream.of(BlockerKind.values())
                .filter(kind -> kind.name().equals(parameters.get("filter")))
                .findFirst()
                .orElse(null);
    }

    /** Only ever a form that was sent: an address that is opened changes nothing. */
    public boolean isMade() {
        return FacesContext.getCurrentInstance().isPostback()
                && (parameters.containsKey("state") || parameters.containsKey("threshold"));
    }

    public String make() {
        boolean isKept = parameters.containsKey("threshold") ? keepThreshold() : say();
        return "/coordinator/blockers?faces-redirect=true&done=" + (isKept ? "kept" : "not");
    }

    /** Solved is asked once more, since it lifts the cards of others. */
    private boolean say() {
        ProblemState state = state();
        boolean isSure = state != ProblemState.SOLVED || parameters.containsKey("sure");
        return isSure && desk.say(programme(), key(), state, parameters.get("sentence"));
    }

    private boolean keepThreshold() {
        String typed = parameters.get("threshold").strip();
        return typed.matches("[0-9]{1,3}") && desk.setThreshold(programme(), Integer.parseInt(typed));
    }

    private ProblemState state() {
        return Stream.of(ProblemState.SEEN, ProblemState.IN_HAND, ProblemState.SOLVED)
                .filter(state -> state.name().equals(parameters.get("state")))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("state", parameters.get("state")));
    }

    private ProblemKey key() {
        return Stream.of(BlockerKind.values())
                .filter(kind -> kind.name().equals(parameters.get("kind")))
                .findFirst()
                .map(kind -> new ProblemKey(kind, NaturalKey.folded(parameters.getOrDefault("street", ""))))
                .orElseThrow(() -> new NotAllowedException("kind", parameters.get("kind")));
    }

    public int getThreshold() {
        return desk.threshold(programme());
    }

    public String title(ProblemKey key) {
        String kind = words.text("blocker." + key.kind());
        return key.street().isEmpty() ? kind : words.text("blockers.street", kind, key.street());
    }

    public String tally(SharedProblem problem) {
        return words.text("blockers.tally", problem.shops(), words.day(problem.since()));
    }

    public String solved(SolvedProblem problem) {
        return words.text("blockers.solved.line", words.day(problem.solvedAt()), problem.shops());
    }

    /** "kept", "not", or null. */
    public String getDone() {
        String done = parameters.get("done");
        return "kept".equals(done) || "not".equals(done) ? done : null;
    }

    private List<BlockerRow> open() {
        if (open == null) {
            open = desk.open(programme());
        }
        return open;
    }

    private ProgrammeId programme() {
        return programmes
                .current()
                .map(ProgrammeView::id)
                .orElseThrow(() -> new NotAllowedException("programme", "none"));
    }
}
