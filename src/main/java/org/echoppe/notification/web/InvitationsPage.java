package org.echoppe.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.notification.Invited;
import org.echoppe.notification.Welcome;
import org.echoppe.notification.WelcomeDesk;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;
import org.echoppe.shared.web.Notices;

/** Invites to the programme whoever has had no message yet, and says in the lists who is invited since when. */
@Named
@RequestScoped
public class InvitationsPage {

    @Inject
    private WelcomeDesk desk;

    @Inject
    private TownDesk towns;

    @Inject
    private Visitor visitor;

    @Inject
    private Notices notices;

    private final Map<Invited, Welcome> welcomes = new EnumMap<>(Invited.class);
    private final Map<Invited, Map<UUID, Instant>> invited = new EnumMap<>(Invited.class);

    public Invited[] getKinds() {
        return Invited.values();
    }

    public Welcome welcome(Invited kind) {
        return welcomes.computeIfAbsent(kind, desk::preview);
    }

    public String invite(Invited kind) {
        int written = desk.invite(kind);
        notices.success("notification", written == 0 ? "invite.nobody" : "invite.done", written);
        return "/coordinator/invitations?faces-redirect=true";
    }

    /** Null where this shop was not invited. */
    public String merchant(UUID person) {
        return said(Invited.MERCHANTS, person);
    }

    /** Null where this expert was not invited. */
    public String mentor(UUID person) {
        return said(Invited.MENTORS, person);
    }

    private String said(Invited kind, UUID person) {
        Instant since = invited.computeIfAbsent(kind, desk::invited).get(person);
        if (since == null) {
            return null;
        }
        var wording = new Wording(visitor.getLocale(), towns.identity().zone());
        return new Texts("notification", visitor.getLocale()).of("invite.since", wording.day(since));
    }
}
