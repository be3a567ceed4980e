package org.echoppe.matching.draft.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.access.Visitor;
import org.echoppe.matching.PairingWords;
import org.echoppe.matching.draft.DraftAnswer;
import org.echoppe.matching.draft.DraftDesk;
import org.echoppe.matching.draft.DraftLine;
import org.echoppe.matching.draft.DraftLoad;
import org.echoppe.matching.draft.DraftReadingDesk;
import org.echoppe.matching.draft.DraftRow;
import org.echoppe.matching.draft.DraftStepDesk;
import org.echoppe.matching.draft.DraftView;
import org.echoppe.matching.draft.PairFile;
import org.echoppe.matching.draft.PublishAnswer;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.shared.Alphabet;
import org.echoppe.shared.Settings;
import org.echoppe.shared.Texts;
import org.echoppe.shared.web.Notices;

/** The matching desk: a draft, the pair being looked at, and the load of each mentor. */
@Named
@RequestScoped
public class MatchingPage {

    private static final String HERE = "/coordinator/matching?faces-redirect=true";

    @Inject
    private DraftDesk desk;

    @Inject
    private DraftStepDesk steps;

    @Inject
    private DraftReadingDesk reading;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private Notices notices;

    @Inject
    private Visitor visitor;

    @Inject
    private Settings settings;

    @Inject
    @ManagedProperty("#{param.merchant}")
    private String asked;

    private ProgrammeView programme;
    private DraftView draft;
    private List<DraftRow> rows = List.of();
    private List<DraftLoad> loads = List.of();
    private PairFile selection;
    private String mentor;

    @PostConstruct
    void load() {
        programme = programmes.current().orElse(null);
        if (programme == null) {
            return;
        }
        List<DraftLine> drafts = desk.list(programme.id());
        Optional<DraftLine> latest = drafts.stream()
                .filter(DraftLine::isOpen)
                .findFirst()
                .or(() -> drafts.stream().findFirst());
        latest.ifPresent(line -> look(line));
    }

    private void look(DraftLine line) {
        draft = desk.view(line.id());
        rows = new Alphabet(visitor.getLocale()).sorted(reading.rows(line.id()), DraftRow::shop);
        loads = reading.loads(line.id());
        if (asked != null && !asked.isEmpty()) {
            selection = reading.pair(line.id(), new MerchantId(UUID.fromString(asked)));
        }
    }

    public String propose() {
        if (draft == null || !draft.isOpen()) {
            String name = new Texts("matching", visitor.getLocale())
                    .of("draft.name", desk.list(programme.id()).size() + 1);
            draft = desk.view(desk.open(programme.id(), name));
        } else {
            desk.solve(draft.id());
            draft = desk.view(draft.id());
        }
        notices.success("matching", "proposed", draft.worth().paired(), draft.alone());
        return HERE;
    }

    public String publish() {
        PublishAnswer answer = desk.publish(draft.id(), draft.revision());
        if (answer instanceof PublishAnswer.Done done) {
            int count = done.published().count();
            notices.success("matching", settings.hasMailServer() ? "published" : "published.waiting", count);
            if (done.published().heldBack() > 0) {
                notices.refusal("matching", "heldBack", done.published().heldBack());
            }
        } else {
            notices.refusal("matching", "refused." + ((PublishAnswer.Refused) answer).because());
        }
        return HERE;
    }

    public String choose() {
        return said(steps.pin(draft.id(), selection.row().merchant(), new MentorId(UUID.fromString(mentor))), "chosen");
    }

    private String said(DraftAnswer answer, String success) {
        if (answer instanceof DraftAnswer.Refused refused) {
            String detail = refused.detail() == null ? "" : getWords().say(refused.detail());
            notices.refusal("matching", "refused." + refused.because(), detail);
        } else {
            notices.success("matching", success, selection.row().shop());
        }
        return HERE;
    }

    public PairingWords getWords() {
        return new PairingWords(visitor.getLocale());
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public DraftView getDraft() {
        return draft;
    }

    public List<DraftRow> getRows() {
        return rows;
    }

    public List<DraftLoad> getLoads() {
        return loads;
    }

    public PairFile getSelection() {
        return selection;
    }

    public String getMentor() {
        return mentor;
    }

    public void setMentor(String mentor) {
        this.mentor = mentor;
    }
}
