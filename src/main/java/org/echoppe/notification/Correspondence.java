package org.echoppe.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.time.Clock;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.TownDesk;
import org.echoppe.shared.Settings;

/** Where letters are begun and put into the outbox, in the transaction of what they tell. */
@ApplicationScoped
class Correspondence {

    @Inject
    private ServletContext application;

    @Inject
    private TownDesk towns;

    @Inject
    private Settings settings;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    private LetterPress press;

    @PostConstruct
    void open() {
        press = new LetterPress(new MailTemplates(application));
    }

    /** Begins a letter from this town to somebody. */
    Draft to(Recipient recipient, LetterKind kind, MunicipalityId town) {
        return new Draft(new Envelope(town, kind, recipient, host()), towns.identity(town), settings.url());
    }

    void post(Draft draft) {
        outbox.put(draft.written(press, clock.instant()));
    }

    /** Names our messages and sessions to the outside. */
    String host() {
        return URI.create(settings.url()).getHost();
    }
}
