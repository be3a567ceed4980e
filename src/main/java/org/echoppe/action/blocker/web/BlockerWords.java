package org.echoppe.action.blocker.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.action.blocker.BlockerDesk;
import org.echoppe.action.blocker.BlockerRow;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** Cards in the reader's words. */
@Named
@RequestScoped
public class BlockerWords {

    @Inject
    private BlockerDesk desk;

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    private List<BlockerRow> reminders;

    /** What the mentor who is here wanted to be reminded of by today. */
    public List<BlockerRow> getReminders() {
        if (reminders == null) {
            reminders = desk.toRemember();
        }
        return reminders;
    }

    public String kind(BlockerRow card) {
        return text("blocker." + card.kind());
    }

    public String since(BlockerRow card) {
        return text("blocked.since." + card.raisedBy(), day(card.raisedAt()));
    }

    public String liftedWhen(BlockerRow card) {
        return text("blocked.when.line", card.liftedWhen());
    }

    public String remind(BlockerRow card) {
        return text("blocked.remind.line", wording().day(card.remindOn()));
    }

    String day(Instant instant) {
        return wording().day(instant);
    }

    String text(String key, Object... arguments) {
        return new Texts("action", visitor.getLocale()).of(key, arguments);
    }

    private Wording wording() {
        return new Wording(visitor.getLocale(), town.identity().zone());
    }
}
