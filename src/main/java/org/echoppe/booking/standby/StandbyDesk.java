package org.echoppe.booking.standby;

import static org.echoppe.access.Role.MENTOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;

/** Where the mentor who is here goes on standby and off again; only ever for themselves. */
@ApplicationScoped
@Transactional
@AllowedTo(MENTOR)
public class StandbyDesk {

    @Inject
    private Standbys standbys;

    @Inject
    private Calls calls;

    @Inject
    private MentorDesk mentors;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    /** Until when they are on standby; empty while they are not. */
    public Optional<Instant> until() {
        return standbys.of(mentors.me()).map(Standby::endsAt).filter(clock.instant()::isBefore);
    }

    /** From now on, for so long. */
    public void begin(StandbyTime time) {
        lasts(clock.instant().plus(time.length()));
    }

    /** No longer; whoever waits for an answer of theirs has it. */
    public void end() {
        Instant now = clock.instant();
        if (until().isPresent()) {
            lasts(now);
        }
        calls.openFor(mentors.me()).stream().map(Call::id).forEach(call -> saysNo(call, now));
    }

    private void saysNo(CallId call, Instant now) {
        calls.progress(calls.locked(call))
                .answerOf(mentors.me())
                .filter(answer -> answer.isGiven(Answer.NONE))
                .ifPresent(answer -> answer.isNo(now));
    }

    private void lasts(Instant until) {
        MentorId me = mentors.me();
        standbys.of(me).ifPresentOrElse(standby -> standby.lasts(until), () -> standbys.add(new Standby(me, until)));
        history.note("mentor.standby", me.value(), until.toString());
    }
}
