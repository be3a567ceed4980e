package org.echoppe.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import java.util.UUID;
import org.echoppe.access.Visitor;
import org.echoppe.matching.Adjusted;
import org.echoppe.matching.Alone;
import org.echoppe.matching.MatchingBoard;
import org.echoppe.matching.MatchingBoard.Load;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.PairingRow;
import org.echoppe.matching.PairingWords;
import org.echoppe.mentor.MentorId;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.shared.Alphabet;
import org.echoppe.shared.Settings;
import org.echoppe.shared.web.Notices;

/** The matching desk: proposals, the one being looked at, what is published, and the load of each mentor. */
@Named
@RequestScoped
public class MatchingPage {

    private static final String HERE = "/coordinator/matching?faces-redirect=true";

    @Inject
    private MatchingDesk desk;

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
    private MatchingBoard board;
    private Selection selection;
    private String mentor;

    @PostConstruct
    void load() {
        programme = programmes.current().orElse(null);
        if (programme != null) {
            board = inOrder(desk.board(programme.id()));
            selection = Selection.from(board)
                    .filter(shop -> shop.isOf(asked))
                    .findFirst()
                    .map(shop -> shop.with(desk.choices(programme.id(), shop.merchant())))
                    .orElse(null);
        }
    }

    private MatchingBoard inOrder(MatchingBoard read) {
        var alphabet = new Alphabet(visitor.getLocale());
        return new MatchingBoard(
                alphabet.sorted(read.proposals(), PairingRow::shop),
                alphabet.sorted(read.published(), PairingRow::shop),
                alphabet.sorted(read.alone(), Alone::shop),
                alphabet.sorted(read.loads(), Load::name));
    }

    public String propose() {
        try {
            var proposal = desk.propose(programme.id());
            notices.success("matching", "proposed", proposal.paired(), proposal.alone());
        } catch (PersistenceException proposedMeanwhile) {
            notices.refusal("matching", "proposedMeanwhile");
        }
        return HERE;
    }

    public String publish() {
        var published = desk.publish(programme.id());
        notices.success("matching", settings.hasMailServer() ? "published" : "published.waiting", published.count());
        if (published.heldBack() > 0) {
            notices.refusal("matching", "heldBack", published.heldBack());
        }
        return HERE;
    }

    public String choose() {
        var wanted = new MentorId(UUID.fromString(mentor));
        Adjusted adjusted = desk.adjust(programme.id(), selection.merchant(), wanted);
        if (adjusted instanceof Adjusted.Impossible impossible) {
            notices.refusal("matching", "notChosen", getWords().say(impossible.because()));
        } else if (adjusted instanceof Adjusted.AlreadyPublished) {
            notices.refusal("matching", "alreadyPublished");
        } else {
            notices.success("matching", "chosen", selection.shop());
        }
        return HERE;
    }

    public String remove() {
        if (desk.remove(selection.pairing().id())) {
            notices.success("matching", "removed", selection.shop());
        } else {
            notices.refusal("matching", "alreadyPublished");
        }
        return HERE;
    }

    public PairingWords getWords() {
        return new PairingWords(visitor.getLocale());
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public MatchingBoard getBoard() {
        return board;
    }

    public Selection getSelection() {
        return selection;
    }

    public String getMentor() {
        return mentor;
    }

    public void setMentor(String mentor) {
        this.mentor = mentor;
    }
}
