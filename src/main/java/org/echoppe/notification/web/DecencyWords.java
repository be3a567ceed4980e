package org.echoppe.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.notification.HeldBack;
import org.echoppe.notification.MessageDesk;
import org.echoppe.notification.MessageId;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** Why the message a page is about waits, or was withdrawn, in words. */
@Named
@RequestScoped
public class DecencyWords {

    @Inject
    private MessageDesk desk;

    @Inject
    private TownDesk towns;

    @Inject
    private Visitor visitor;

    @Inject
    @ManagedProperty("#{param.id}")
    private String asked;

    private String text;
    private boolean isSaid;

    /** Null where no rule keeps it. */
    public String getText() {
        if (!isSaid) {
            text = desk.heldBack(id()).map(this::inWords).orElse(null);
            isSaid = true;
        }
        return text;
    }

    private String inWords(HeldBack held) {
        var texts = new Texts("notification", visitor.getLocale());
        String why = texts.of("rule." + held.rule());
        if (held.until() == null) {
            return texts.of("decency.withdrawn", why);
        }
        var wording = new Wording(visitor.getLocale(), towns.identity().zone());
        return texts.of("decency.waits", wording.day(held.until()) + ", " + wording.hour(held.until()), why);
    }

    private MessageId id() {
        try {
            return new MessageId(UUID.fromString(String.valueOf(asked)));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException("message", "unknown");
        }
    }
}
