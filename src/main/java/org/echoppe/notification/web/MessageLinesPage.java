package org.echoppe.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.echoppe.access.NotAllowedException;
import org.echoppe.notification.Channel;
import org.echoppe.notification.SmsBudget;
import org.echoppe.notification.TransportDesk;
import org.echoppe.notification.TransportRow;
import org.echoppe.shared.web.Notices;

/** By what messages leave the house: stopped, let go again, and what short messages may cost in a month. */
@Named
@RequestScoped
public class MessageLinesPage {

    private static final String AGAIN = "/coordinator/message-lines?faces-redirect=true";

    @Inject
    private TransportDesk desk;

    @Inject
    private Notices notices;

    private List<TransportRow> lines;
    private SmsBudget budget;
    private Integer perMonth;

    public List<TransportRow> getLines() {
        if (lines == null) {
            lines = desk.list();
        }
        return lines;
    }

    /** Null before the first programme is opened. */
    public SmsBudget getBudget() {
        if (budget == null) {
            budget = desk.budget().orElse(null);
        }
        return budget;
    }

    /** The state of a line in one word, the key of its sentence. */
    public String state(TransportRow line) {
        return line.pausedSince() != null ? "paused" : line.ready() ? "ready" : "off";
    }

    public String pause(Channel channel) {
        desk.pause(channel);
        notices.success("notification", "line.pause.done");
        return AGAIN;
    }

    public String resume(Channel channel) {
        desk.resume(channel);
        notices.success("notification", "line.resume.done");
        return AGAIN;
    }

    public String limit() {
        try {
            desk.limit(perMonth == null ? 0 : perMonth);
            notices.success("notification", "budget.done");
        } catch (NotAllowedException e) {
            notices.refusal("notification", "budget.wrong");
        }
        return AGAIN;
    }

    public int getHighest() {
        return TransportDesk.HIGHEST_CEILING;
    }

    public Integer getPerMonth() {
        return perMonth == null && getBudget() != null ? (Integer) getBudget().perMonth() : perMonth;
    }

    public void setPerMonth(Integer perMonth) {
        this.perMonth = perMonth;
    }
}
