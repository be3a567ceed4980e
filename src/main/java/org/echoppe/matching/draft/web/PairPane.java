package org.echoppe.matching.draft.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.echoppe.matching.MentorChoice;
import org.echoppe.matching.draft.DraftAnswer;
import org.echoppe.matching.draft.DraftLoad;
import org.echoppe.matching.draft.DraftReadingDesk;
import org.echoppe.matching.draft.DraftRow;
import org.echoppe.matching.draft.DraftStepDesk;
import org.echoppe.matching.draft.PairFile;
import org.echoppe.matching.draft.WhyNot;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** The merchant looked at closely beside the table: the pair, why it is, why not another, and what is decided about it. */
@Named
@RequestScoped
public class PairPane {

    private static final int MOST_CHOICES = 40;

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

    private PairFile file;
    private DraftLoad load;
    private WhyNot whyNot;
    private List<DraftRow> theirs = List.of();

    @PostConstruct
    void read() {
        if (current.getView() != null) {
            asked.merchant().ifPresent(this::look);
        }
    }

    private void look(MerchantId merchant) {
        file = reading.pair(current.id(), merchant);
        load = reading.loads(current.id()).stream()
                .filter(line -> line.mentor().equals(file.row().mentor()))
                .findFirst()
                .orElse(null);
        asked.mentor().ifPresent(mentor -> ask(merchant, mentor));
    }

    private void ask(MerchantId merchant, MentorId mentor) {
        whyNot = reading.whyNot(current.id(), merchant, mentor);
        theirs = reading.rows(current.id()).stream()
                .filter(row -> mentor.equals(row.mentor()) && file.row().mentor() != null)
                .toList();
    }

    public String pin(MentorId mentor) {
        return answered(steps.pin(current.id(), merchant(), mentor));
    }

    public String forbid(MentorId mentor) {
        return answered(steps.forbid(current.id(), merchant(), mentor));
    }

    public String allow(MentorId mentor) {
        return answered(steps.allow(current.id(), merchant(), mentor));
    }

    public String release() {
        return answered(steps.release(current.id(), merchant()));
    }

    public String swap(MerchantId other) {
        return answered(steps.swap(current.id(), merchant(), other));
    }

    private String answered(DraftAnswer answer) {
        return notices.answered(answer, current.id());
    }

    private MerchantId merchant() {
        return file.row().merchant();
    }

    /** Null where nobody is looked at. */
    public PairFile getFile() {
        return file;
    }

    /** Of the mentor; null where there is none. */
    public DraftLoad getLoad() {
        return load;
    }

    /** Null where nobody asked. */
    public WhyNot getWhyNot() {
        return whyNot;
    }

    /** The merchants of the mentor asked about, with whom one could swap. */
    public List<DraftRow> getTheirs() {
        return whyNot instanceof WhyNot.AsItIs ? List.of() : theirs;
    }

    /** Whom one can ask about; of a great many the most suitable. */
    public List<MentorChoice> getOthers() {
        return file.choices().stream()
                .filter(choice -> !choice.mentor().equals(file.row().mentor()))
                .limit(MOST_CHOICES)
                .toList();
    }
}
