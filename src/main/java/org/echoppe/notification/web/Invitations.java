package org.echoppe.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.echoppe.notification.MessageDesk;

/** How far the invitations of merchants have come, for the coordinator's first page. */
@Named
@RequestScoped
public class Invitations {

    @Inject
    private MessageDesk desk;

    private Long sent;
    private Long open;

    public long getSent() {
        if (sent == null) {
            sent = desk.invitationsThere();
        }
        return sent;
    }

    /** Written and not with anybody yet: they wait for the mail server, or for somebody to hand them over. */
    public long getOpen() {
        if (open == null) {
            open = desk.invitationsOpen();
        }
        return open;
    }
}
