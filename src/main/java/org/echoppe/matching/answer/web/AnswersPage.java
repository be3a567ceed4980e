package org.echoppe.matching.answer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.PairingView;
import org.echoppe.matching.answer.AnswerBoard;
import org.echoppe.matching.answer.AnswerDesk;
import org.echoppe.matching.answer.MyMentorDesk;
import org.echoppe.matching.answer.QuestionDesk;
import org.echoppe.matching.answer.QuestionId;
import org.echoppe.matching.answer.ToPlace;
import org.echoppe.mentor.MentorId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;
import org.echoppe.shared.web.Notices;

/** What mentors and shops have said since publication, each with the one thing that resolves it. */
@Named
@RequestScoped
public class AnswersPage {

    private static final String HERE = "/coordinator/answers?faces-redirect=true";

    @Inject
    private AnswerDesk desk;

    @Inject
    private PairingDesk pairings;

    @Inject
    private QuestionDesk questions;

    @Inject
    private MyMentorDesk wishes;

    @Inject
    private Handover handover;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private TownDesk town;

    @Inject
    private PairingParameters asked;

    @Inject
    private Notices notices;

    @Inject
    private Visitor visitor;

    private ProgrammeView programme;
    private AnswerBoard board;
    private List<PairingView> all = List.of();

    @PostConstruct
    void read() {
        programme = programmes.current().orElse(null);
        if (programme != null) {
            board = desk.board(programme.id());
            all = new ArrayList<>(pairings.live(programme.id()));
        }
    }

    public String give(PairingId pairing, MentorId mentor) {
        handover.give(pairing, mentor);
        return HERE;
    }

    public String settle(PairingId pairing) {
        wishes.settled(pairing);
        notices.success("matching", "answers.settled.done");
        return HERE;
    }

    public String answer(QuestionId question) {
        if (questions.answer(question, asked.text("answer"))) {
            notices.success("matching", "answers.answered");
        } else {
            notices.refusal("matching", "answers.answered.not");
        }
        return HERE;
    }

    /** What happened, in one sentence without blame. */
    public String what(ToPlace line) {
        return texts().of("answers." + line.why(), line.pairing().mentor(), day(line.since()), reason(line));
    }

    private String reason(ToPlace line) {
        return switch (line.why()) {
            case DECLINED -> texts().of("decline." + line.reason());
            case ANOTHER_ASKED -> texts().of("other." + line.reason());
            case NOT_ANSWERED -> "";
        };
    }

    public String day(Instant instant) {
        return new Wording(visitor.getLocale(), town.identity().zone()).day(instant);
    }

    private Texts texts() {
        return new Texts("matching", visitor.getLocale());
    }

    public List<Map.Entry<ActionCode, List<String>>> getPool() {
        return List.copyOf(board.leftOver().entrySet());
    }

    public String names(List<String> names) {
        return String.join(", ", names);
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public AnswerBoard getBoard() {
        return board;
    }

    public List<PairingView> getAll() {
        return all;
    }
}
