package org.echoppe.booking.after;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.booking.SessionId;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.programme.ProgrammeId;

/** Who said after a session that they need help: for their mentor and for the town. */
@ApplicationScoped
@Transactional
public class HelpDesk {

    @Inject
    private AfterAnswers answers;

    @Inject
    private MentorDesk mentors;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    /** Among the shops of the mentor who is here; the longest waiting first. */
    @AllowedTo(MENTOR)
    public List<HelpWanted> mine() {
        return answers.helpFor(mentors.me(), clock.instant());
    }

    /** The longest waiting first. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<HelpWanted> wanted(ProgrammeId programme) {
        return answers.helpIn(programme, clock.instant());
    }

    /** Somebody has helped; a second time changes nothing. */
    @AllowedTo(COORDINATOR)
    public void settle(SessionId id, String note) {
        AfterAnswer answer = answers.of(id).orElseThrow(() -> new NotAllowedException("session", id));
        if (answer.settleHelp(TownNote.tidy(note), clock.instant())) {
            history.note("help.settled", id.value(), "");
        }
    }
}
