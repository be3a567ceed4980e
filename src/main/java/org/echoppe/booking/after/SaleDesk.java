package org.echoppe.booking.after;

import static org.echoppe.access.Role.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.booking.SessionId;
import org.echoppe.programme.ProgrammeId;

/** What merchants told the town, and the town alone: that somebody wanted to sell them something. */
@ApplicationScoped
@Transactional
@AllowedTo(COORDINATOR)
public class SaleDesk {

    @Inject
    private AfterAnswers answers;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    /** Those to be dealt with first, the latest first. */
    public List<SaleTold> told(ProgrammeId programme) {
        return answers.sales(programme);
    }

    /** It was dealt with, in this way; a second time changes nothing. */
    public void settle(SessionId id, String note) {
        AfterAnswer answer = answers.of(id).orElseThrow(() -> new NotAllowedException("session", id));
        if (answer.settleSale(TownNote.tidy(note), clock.instant())) {
            history.note("sale.settled", id.value(), "");
        }
    }
}
