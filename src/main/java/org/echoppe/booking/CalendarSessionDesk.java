package org.echoppe.booking;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.echoppe.access.AllowedTo;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;

/** Sessions for calendars elsewhere: those to come, those of the last thirty days, and what was cancelled since then. */
@ApplicationScoped
@Transactional
public class CalendarSessionDesk {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private CalendarSessions sessions;

    @Inject
    private MentorDesk mentors;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private Clock clock;

    /** Those of the mentor who is here. */
    @AllowedTo(MENTOR)
    public List<CalendarSession> mine() {
        return sessions.of(mentors.me(), since());
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public List<CalendarSession> of(ProgrammeId programme) {
        return sessions.of(programmes.view(programme).id(), since());
    }

    private Instant since() {
        return clock.instant().minus(KEPT);
    }
}
