package org.echoppe.matching.draft.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.echoppe.access.Visitor;
import org.echoppe.matching.draft.DraftDesk;
import org.echoppe.matching.draft.DraftFilter;
import org.echoppe.matching.draft.DraftLoad;
import org.echoppe.matching.draft.DraftReadingDesk;
import org.echoppe.matching.draft.DraftRow;
import org.echoppe.matching.draft.DraftShow;
import org.echoppe.matching.draft.DraftStepDesk;
import org.echoppe.matching.draft.Shortage;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Trade;
import org.echoppe.shared.Alphabet;
import org.omnifaces.util.Faces;

/** The matching desk: a draft, what it came to, everyone in it, and what can be done with the whole of it. */
@Named
@RequestScoped
public class MatchingPage {

    @Inject
    private DraftDesk desk;

    @Inject
    private DraftStepDesk steps;

    @Inject
    private DraftReadingDesk reading;

    @Inject
    private CurrentDraft current;

    @Inject
    private DraftParameters asked;

    @Inject
    private DraftNotices notices;

    @Inject
    private Visitor visitor;

    private List<DraftRow> all = List.of();
    private List<DraftRow> shown;
    private List<DraftLoad> loads = List.of();
    private Map<MerchantId, String> unknownWishes = Map.of();

    @PostConstruct
    void read() {
        if (current.getView() != null) {
            all = new Alphabet(visitor.getLocale()).sorted(reading.rows(current.id()), DraftRow::shop);
            loads = reading.loads(current.id());
            unknownWishes = reading.unknownWishes(current.id());
        }
    }

    /** What this merchant wrote who named nobody known; null where they named nobody, or somebody. */
    public String unknownWish(DraftRow row) {
        return unknownWishes.get(row.merchant());
    }

    public String propose() {
        return notices.opened(current.open(null));
    }

    public String solve() {
        return notices.answered(desk.solve(current.id()), current.id());
    }

    public String stop() {
        desk.stop(current.id());
        return asked.here(current.id());
    }

    /** Asked every other second while a search is under way. */
    public void look() {
        if (current.getView().search() == null) {
            Faces.navigate(asked.here(current.id()));
        }
    }

    public String undo() {
        return notices.answered(steps.undo(current.id(), current.getView().revision()), current.id());
    }

    public String publish() {
        return notices.published(desk.publish(current.id(), current.getView().revision()), current.id());
    }

    public String discard() {
        return notices.discarded(desk.discard(current.id()));
    }

    /** Whether there is anybody to pair with anybody. */
    public boolean isReady() {
        return current.getProgramme() != null
                && desk.hasPeople(current.getProgramme().id());
    }

    public DraftWords getWords() {
        return new DraftWords(visitor.getLocale(), current.getProgramme().zone());
    }

    /** Worked out once, however often the table asks. */
    public List<DraftRow> getRows() {
        if (shown == null) {
            shown = getFilter().among(all, loads);
        }
        return shown;
    }

    public int getAll() {
        return all.size();
    }

    public DraftFilter getFilter() {
        return asked.filter();
    }

    public List<String> getPostcodes() {
        return all.stream().map(DraftRow::postcode).distinct().sorted().toList();
    }

    public List<Trade> getTrades() {
        return all.stream().map(DraftRow::trade).distinct().sorted().toList();
    }

    public List<ActionCode> getActions() {
        return all.stream().map(DraftRow::wishedAction).distinct().sorted().toList();
    }

    public List<DraftShow> getShows() {
        return List.of(DraftShow.values());
    }

    public List<Shortage> getShortages() {
        return Shortage.in(all);
    }

    /** What was decided, the last first. */
    public List<String> getSteps() {
        var words = StepWords.of(all, loads, visitor.getLocale());
        List<String> said = new ArrayList<>(
                current.getView().steps().stream().map(words::say).toList());
        Collections.reverse(said);
        return said;
    }

    public String mentorName(MentorId mentor) {
        return StepWords.of(List.of(), loads, visitor.getLocale()).mentor(mentor);
    }
}
