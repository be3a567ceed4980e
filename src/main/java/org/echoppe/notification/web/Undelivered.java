package org.echoppe.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.echoppe.notification.MessageDesk;

/** How many messages reached nobody, for the coordinator's first page. */
@Named
@RequestScoped
public class Undelivered {

    @Inject
    private MessageDesk desk;

    private Long count;

    public long getCount() {
        if (count == null) {
            count = desk.undelivered();
        }
        return count;
    }
}
