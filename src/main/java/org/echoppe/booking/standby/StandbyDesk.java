package org.echoppe.booking.standby;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;
import static org.echoppe.access.Role.MENTOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.echoppe.access.AllowedTo;
import org.echoppe.booking.Turnstile;
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
    private StandbyAttempt attempt;

    @Inject
    private Turnstile turnstile;

    @Inject
    private MentorDesk mentors;

    @Inject
    private Clock clock;

    /** Until when they are on standby; empty while they are not. */
    public Optional<Instant> until() {
        return standbys.of(mentors.me()).map(Standby::endsAt).filter(clock.instant()::isBefore);
    }

    /** From now on, for so long. */
    @Transactional(NOT_SUPPORTED)
    public void begin(StandbyTime time) {
        MentorId me = mentors.me();
        Instant until = clock.instant().plus(time.length());
        turnstile.pass(() -> attempt.begin(me, until), () -> false);
    }

    /** No longer; whoever waits for an answer of theirs has it. */
    @Transactional(NOT_SUPPORTED)
    public void end() {
        MentorId me = mentors.me();
        turnstile.pass(() -> attempt.end(me, clock.instant()), () -> false);
    }
}
