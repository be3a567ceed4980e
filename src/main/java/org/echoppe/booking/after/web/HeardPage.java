package org.echoppe.booking.after.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.after.HelpDesk;
import org.echoppe.booking.after.HelpWanted;
import org.echoppe.booking.after.SaleDesk;
import org.echoppe.booking.after.SaleTold;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.shared.Phone;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** What merchants said after their sessions and what waits for the town: help, and what is for the town alone. */
@Named
@RequestScoped
public class HeardPage {

    @Inject
    private HelpDesk help;

    @Inject
    private SaleDesk sales;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private List<HelpWanted> wanted;
    private List<SaleTold> told;

    public List<HelpWanted> getWanted() {
        if (wanted == null) {
            wanted = programmes
                    .current()
                    .map(current -> help.wanted(current.id()))
                    .orElse(List.of());
        }
        return wanted;
    }

    public List<SaleTold> getTold() {
        if (told == null) {
            told = programmes.current().map(current -> sales.told(current.id())).orElse(List.of());
        }
        return told;
    }

    /** How many lines wait for somebody. */
    public long getWaiting() {
        return getWanted().size()
                + getTold().stream().filter(sale -> !sale.isSettled()).count();
    }

    public String getSummary() {
        return text("heard.summary", getWaiting());
    }

    /** Only ever a form that was sent: an address that is opened settles nothing. */
    public boolean isMade() {
        return FacesContext.getCurrentInstance().isPostback() && parameters.containsKey("settle");
    }

    public String settle() {
        String note = parameters.get("note");
        switch (parameters.get("settle")) {
            case "help" -> help.settle(session(), note);
            case "sale" -> sales.settle(session(), note);
            default -> throw new NotAllowedException("settle", parameters.get("settle"));
        }
        return "/coordinator/heard?faces-redirect=true&done=settled";
    }

    public boolean isDone() {
        return "settled".equals(parameters.get("done"));
    }

    public String line(HelpWanted call) {
        return text("heard.help.line", day(call.since()), call.mentor());
    }

    public String line(SaleTold sale) {
        return text("heard.sale.line", day(sale.toldAt()), day(sale.startsAt()), sale.mentorName());
    }

    public String settled(SaleTold sale) {
        return text("heard.sale.settled", day(sale.settledAt()));
    }

    public String call(HelpWanted call) {
        return text("heard.help.call", call.person(), Phone.shown(call.phone()).replace(' ', '\u00a0'));
    }

    private SessionId session() {
        String text = parameters.getOrDefault("session", "");
        try {
            return new SessionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException("session", text);
        }
    }

    private String day(Instant instant) {
        return new Wording(visitor.getLocale(), town.identity().zone()).day(instant);
    }

    private String text(String key, Object... arguments) {
        return new Texts("booking", visitor.getLocale()).of(key, arguments);
    }
}
