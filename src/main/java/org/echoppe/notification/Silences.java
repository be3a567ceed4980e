package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.echoppe.access.AccountRow;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.PairingView;
import org.echoppe.matching.answer.AnswerDesk;
import org.echoppe.programme.ProgrammeView;

/** Tells coordinators of a lead who has had 48 working hours to answer. */
@ApplicationScoped
class Silences implements TimedLetters {

    @Inject
    private AnswerDesk answers;

    @Inject
    private TownDesk towns;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Pairs pairs;

    @Inject
    private Visitor visitor;

    @Override
    public List<TimedLetter> due(ProgrammeView programme) {
        return answers.silent(programme.id()).stream()
                .map(PairingView::pairing)
                .flatMap(pairing -> towns.coordinators().stream().map(reader -> letter(pairing, reader)))
                .toList();
    }

    private TimedLetter letter(LivePairing pairing, AccountRow reader) {
        String key = OnceKey.silence(pairing.id(), reader.id().value());
        return new TimedLetter(key, () -> draft(pairing, reader));
    }

    private Draft draft(LivePairing pairing, AccountRow reader) {
        Pair pair = pairs.of(visitor.town(), pairing.programme(), pairing.merchant(), pairing.mentor());
        Recipient recipient = Recipient.of(reader.name(), reader.email(), reader.language());
        return pair.tells(correspondence.to(recipient, LetterKind.COORDINATOR_SILENCE, pair.town()))
                .isAbout(pairing.id().value())
                .leads("answersLink", "/coordinator/answers");
    }
}
