package org.echoppe.shared.web;

import jakarta.faces.application.FacesMessage;

/** One short sentence for the person at the page: done, or refused. */
public record Notice(boolean isRefusal, String text) {

    /** Saying it is showing it: the server need not warn that it was lost. */
    static Notice of(FacesMessage message) {
        message.rendered();
        return new Notice(message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0, message.getSummary());
    }

    public String tone() {
        return isRefusal ? "rush" : "done";
    }

    public String role() {
        return isRefusal ? "alert" : "status";
    }

    public String sign() {
        return isRefusal ? "!" : "✓";
    }

    /** The key of the word beside the sign, in the texts of {@code shared}. */
    public String word() {
        return isRefusal ? "notice.refused" : "notice.done";
    }
}
