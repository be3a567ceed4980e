package org.echoppe.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a phone shows in place of a page while it has no connection; kept there beforehand by {@code worker.js}. */
@Named
@RequestScoped
public class OfflinePage {

    @Inject
    @ManagedProperty("#{param.what}")
    private String what;

    /** Something was sent and no answer came; otherwise a page was asked for that this phone does not have. */
    public boolean isUnanswered() {
        return "unanswered".equals(what);
    }
}
