package org.echoppe.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.echoppe.notification.MessageDesk;
import org.echoppe.notification.MessageStatus;

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
            sent = desk.invitations(MessageStatus.SENT);
        }
        return sent;
    }

    /** Written and not with anybody yet: they wait for the mail server, or for somebody to hand them over. */
    public long getOpen() {
        if (open == null) {
            open = desk.invitations(MessageStatus.WAITING)
                    + desk.invitations(MessageStatus.BY_HAND)
                    + desk.invitations(MessageStatus.GIVEN_UP);
        }
        return open;
    }
}
