package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.TownDesk;
import org.echoppe.shared.Settings;

/** Where letters are begun and put into the outbox, in the transaction of what they tell. */
@ApplicationScoped
class Correspondence {

    @Inject
    private TownDesk towns;

    @Inject
    private Typesetter typesetter;

    @Inject
    private Settings settings;

    @Inject
    private Outbox outbox;

    @Inject
    private ShortMessages shortMessages;

    @Inject
    private Clock clock;

    /** Begins a letter from this town to somebody. */
    Draft to(Recipient recipient, LetterKind kind, MunicipalityId town) {
        return new Draft(
                new Envelope(town, kind, recipient, host()),
                new TownWords(towns.identity(town), towns.stationery(town)),
                settings.url());
    }

    /** Puts the letter into the outbox and, for some kinds, the same in a short message beside it. */
    void post(Draft draft) {
        Instant now = clock.instant();
        OutboxMessage letter = draft.written(typesetter::print, now);
        var shortly = shortMessages.beside(letter, draft, now);
        outbox.put(letter);
        shortly.ifPresent(outbox::put);
    }

    /** Writes it unless that was done before; where two nodes do at once, the database lets one. */
    void postOnce(String key, Draft draft) {
        if (!outbox.isSaid(key)) {
            post(draft.isSaidOnce(key));
        }
    }

    /** Names our messages and sessions to the outside. */
    String host() {
        return URI.create(settings.url()).getHost();
    }
}
