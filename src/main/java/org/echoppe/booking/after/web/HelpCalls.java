package org.echoppe.booking.after.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.booking.after.HelpDesk;
import org.echoppe.booking.after.HelpWanted;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** On the mentor's day: who said after a session that they need help. */
@Named
@RequestScoped
public class HelpCalls {

    @Inject
    private HelpDesk desk;

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    private List<HelpWanted> all;

    public List<HelpWanted> getAll() {
        if (all == null) {
            all = desk.mine();
        }
        return all;
    }

    public String since(HelpWanted call) {
        var wording = new Wording(visitor.getLocale(), town.identity().zone());
        return new Texts("action", visitor.getLocale()).of("day.help.line", wording.day(call.since()));
    }
}
