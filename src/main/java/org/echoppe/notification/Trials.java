package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.echoppe.access.AccountRow;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.notification.TrialAnswer.Posted;
import org.echoppe.notification.TrialAnswer.Shown;
import org.echoppe.notification.TrialAnswer.TooMany;
import org.echoppe.notification.TrialAnswer.Unshown;
import org.echoppe.notification.template.Flaw;
import org.echoppe.shared.Texts;

/** Prints a text to be looked at: on the page, or in the coordinator's own mailbox. Its links lead nowhere. */
@ApplicationScoped
class Trials {

    private static final String NO_TOKEN = "exemple";

    @Inject
    private Typesetter typesetter;

    @Inject
    private Correspondence correspondence;

    @Inject
    private TownDesk towns;

    @Inject
    private Visitor visitor;

    @Inject
    private Outbox outbox;

    @Inject
    private TrialPace pace;

    @Inject
    private Clock clock;

    TrialAnswer show(TextTrial trial) {
        OwnSource text = trial.key().source(trial.source());
        List<Flaw> flaws = typesetter.flawsIn(text);
        if (!flaws.isEmpty()) {
            return new Unshown(flaws);
        }
        Letter letter = print(text, trial.example());
        return new Shown(letter.subject(), letter.text(), letter.html().replace(TownWords.LOGO, logo()));
    }

    TrialAnswer post(TextTrial trial) {
        OwnSource text = trial.key().source(trial.source());
        List<Flaw> flaws = typesetter.flawsIn(text);
        if (!flaws.isEmpty()) {
            return new Unshown(flaws);
        }
        if (!pace.allows(visitor.account())) {
            return new TooMany();
        }
        AccountRow me = me();
        put(text, print(text, trial.example()), me);
        return new Posted(me.email());
    }

    private void put(OwnSource text, Letter letter, AccountRow me) {
        var reader = Recipient.of(me.name(), me.email(), text.language().getLanguage());
        String subject = new Texts("notification", text.language()).of("trial.subject", letter.subject());
        var message = new OutboxMessage(
                MessageId.create(),
                new Envelope(visitor.town(), text.kind(), reader, correspondence.host()),
                new Letter(OneLine.of(subject), letter.text(), letter.html()),
                clock.instant());
        message.isTrial();
        outbox.put(message);
    }

    private Letter print(OwnSource text, MessageId example) {
        Map<String, Object> words =
                Sample.usual(text.language()).words(typesetter.defaults().vocabulary(text.kind()));
        if (example != null) {
            words.clear();
            words.putAll(Facts.read(factsOf(example, text)));
        }
        MunicipalityId town = visitor.town();
        words.put(
                "town",
                new TownWords(towns.identity(town), towns.stationery(town))
                        .in(text.language(), text.kind().isSigned()));
        return typesetter.press().write(text, words);
    }

    private String factsOf(MessageId example, OwnSource text) {
        return outbox.message(example)
                .filter(message -> message.isOf(text.kind(), text.language()))
                .flatMap(OutboxMessage::facts)
                .map(facts -> facts.replace(example.placeholder(), NO_TOKEN))
                .orElseThrow(() -> new NotAllowedException("message", example));
    }

    private String logo() {
        return towns.logo(visitor.town())
                .map(logo ->
                        "data:" + logo.type() + ";base64," + Base64.getEncoder().encodeToString(logo.bytes()))
                .orElse("");
    }

    private AccountRow me() {
        return towns.coordinators().stream()
                .filter(person -> person.id().equals(visitor.account()))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("account", visitor.account()));
    }
}
