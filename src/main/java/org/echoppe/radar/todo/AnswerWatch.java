package org.echoppe.radar.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.Replacement;
import org.echoppe.matching.answer.AnswerBoard;
import org.echoppe.matching.answer.AnswerDesk;
import org.echoppe.matching.answer.QuestionRow;
import org.echoppe.matching.answer.RelayMentor;
import org.echoppe.matching.answer.ToPlace;
import org.echoppe.mentor.MentorId;
import org.echoppe.programme.ProgrammeView;

/** What mentors and merchants have said of their pairing, or not said. */
@ApplicationScoped
class AnswerWatch implements Watch {

    @Inject
    private AnswerDesk answers;

    @Override
    public List<RadarRule> rules() {
        return List.of(RadarRule.ANOTHER_ASKED, RadarRule.DECLINED, RadarRule.NOT_ANSWERED, RadarRule.QUESTION);
    }

    @Override
    public List<Finding> findings(ProgrammeView programme, Thresholds thresholds) {
        AnswerBoard board = answers.board(programme.id());
        return Stream.concat(
                        board.toPlace().stream().map(AnswerWatch::finding),
                        board.questions().stream().map(AnswerWatch::finding))
                .toList();
    }

    private static Finding finding(ToPlace line) {
        Optional<RelayMentor> relay = line.relays().stream().findFirst();
        Subject about = Subject.named(line.pairing().shop())
                .of(line.pairing().pairing().merchant(), null)
                .in(line.pairing().pairing().id().value());
        return Finding.of(
                RadarRule.valueOf(line.why().name()),
                line.pairing().pairing().id().value() + "." + line.since().getEpochSecond(),
                relay.map(RelayMentor::mentor).map(about::with).orElse(about),
                line.since(),
                line.pairing().mentor(),
                line.since(),
                relay.map(RelayMentor::name).orElse(""));
    }

    private static Finding finding(QuestionRow question) {
        return Finding.of(
                RadarRule.QUESTION,
                question.id().value(),
                Subject.named(question.mentor()).in(question.id().value()),
                question.askedAt(),
                question.shop(),
                question.question());
    }

    /** Hands the shop to the mentor the line named. */
    @Override
    public Resolved resolve(ProgrammeView programme, Finding finding) {
        MentorId relay = finding.about().mentor();
        if (relay == null) {
            return Resolved.NOT;
        }
        Replacement answer = answers.replace(new PairingId(finding.about().row()), relay);
        return answer == Replacement.IMPOSSIBLE ? Resolved.NOT : Resolved.FOR_GOOD;
    }
}
