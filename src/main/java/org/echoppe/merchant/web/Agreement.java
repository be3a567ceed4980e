package org.echoppe.merchant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.echoppe.access.Visitor;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.shared.web.Notices;

/** Hours are said back in plain words and kept only when exactly those were seen; a page may hold several forms about hours. */
@Named
@RequestScoped
public class Agreement {

    @Inject
    private Visitor visitor;

    @Inject
    @ManagedProperty("#{param.meaning}")
    private String meaning;

    @Inject
    @ManagedProperty("#{param.based}")
    private String based;

    @Inject
    private Notices notices;

    private DeclaredHours proposed;
    private String asking;

    /** Whether these hours were seen, and what they replace too; if not, this form shows them now. */
    boolean isGiven(String form, DeclaredHours hours, DeclaredHours now) {
        boolean isOlder = based != null && !based.equals(now.notation());
        if (isOlder) {
            notices.refusal("merchant", "hours.changedMeanwhile", now.timesInWords(visitor.getLocale()));
        }
        if (!isOlder && hours.notation().equals(meaning)) {
            return true;
        }
        proposed = hours;
        asking = form;
        return false;
    }

    public boolean isAskedIn(String form) {
        return form.equals(asking);
    }

    public String getNotation() {
        return proposed.notation();
    }

    public String getOpening() {
        return proposed.inWords(visitor.getLocale());
    }

    public String getRush() {
        return proposed.timesInWords(visitor.getLocale());
    }
}
