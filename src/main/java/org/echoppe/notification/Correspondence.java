package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
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
    private Clock clock;

    /** Begins a letter from this town to somebody. */
    Draft to(Recipient recipient, LetterKind kind, MunicipalityId town) {
        return new Draft(
                new Envelope(town, kind, recipient, host()),
                new TownWords(towns.identity(town), towns.stationery(town)),
                settings.url());
    }

    void post(Draft draft) {
        outbox.put(draft.written(typesetter::print, clock.instant()));
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
