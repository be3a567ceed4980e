package org.echoppe.notification;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.Visitor;
import org.echoppe.notification.Welcomes.Guest;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.shared.Texts;

/** Invites shops and experts to the programme that runs: whoever has had no message yet, each once. */
@ApplicationScoped
@Transactional
public class WelcomeDesk {

    @Inject
    private Welcomes welcomes;

    @Inject
    private SaidOnce saidOnce;

    @Inject
    private Typesetter typesetter;

    @Inject
    private Outbox outbox;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private History history;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    /** What would be done; nothing is written. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Welcome preview(Invited kind) {
        List<Guest> guests = guests(kind);
        int byMail = (int) guests.stream().filter(Guest::hasAddress).count();
        MessageView example = guests.stream().findFirst().map(this::shown).orElse(null);
        return new Welcome(
                byMail, guests.size() - byMail, guests.stream().map(Guest::name).toList(), example);
    }

    /** Writes one letter to each of them, however often it is asked, and says to how many. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public int invite(Invited kind) {
        int written = (int) guests(kind).stream()
                .filter(guest -> saidOnce.write(guest.letter()))
                .count();
        if (written > 0) {
            history.note("programme.invited", visitor.town().value(), kind + " " + written);
        }
        return written;
    }

    /** Since when each of them is invited. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Map<UUID, Instant> invited(Invited kind) {
        return outbox.invited(kind);
    }

    private List<Guest> guests(Invited kind) {
        return programmes
                .current()
                .map(programme -> welcomes.guests(kind, programme))
                .orElse(List.of());
    }

    private MessageView shown(Guest guest) {
        OutboxMessage letter = guest.letter().draft().get().written(typesetter::print, clock.instant());
        return letter.view().without(new Texts("notification", visitor.getLocale()).of("link.theirs"));
    }
}
