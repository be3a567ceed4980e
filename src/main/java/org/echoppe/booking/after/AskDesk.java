package org.echoppe.booking.after;

import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.NotAllowedException;
import org.echoppe.action.PlanStep;
import org.echoppe.booking.SessionId;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.programme.ProgrammeId;

/** What whoever asks by letter has to know: of which sessions, about what, and whether that was answered meanwhile. */
@ApplicationScoped
@Transactional
@AllowedTo(SYSTEM)
public class AskDesk {

    /** In which the note may be corrected, and the merchant serve whoever waits. */
    private static final Duration A_LITTLE_AFTER = Duration.ofHours(1);

    private static final Duration NOT_OLDER_THAN = Duration.ofDays(7);

    @Inject
    private AfterAnswers answers;

    @Inject
    private WorkedStep steps;

    @Inject
    private Clock clock;

    /** The sessions whose merchant is to be asked now, whether they were or not. */
    public List<AfterSession> due(ProgrammeId programme) {
        Instant now = clock.instant();
        return answers.unanswered(programme, new TimeWindow(now.minus(NOT_OLDER_THAN), now.minus(A_LITTLE_AFTER)));
    }

    /** The title of the step a session was about, in the words of a language. */
    public Optional<String> stepOf(SessionId id, Locale locale) {
        return steps.of(session(id), null, locale).map(PlanStep::title);
    }

    /** Whether it took place, and its merchant has not answered. */
    public boolean isOpen(SessionId id) {
        boolean isAnswered = answers.of(id).map(AfterAnswer::answer).isPresent();
        return session(id).status().didMeet() && !isAnswered;
    }

    private AfterSession session(SessionId id) {
        return answers.session(id).orElseThrow(() -> new NotAllowedException("session", id));
    }
}
