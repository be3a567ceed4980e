package org.echoppe.booking.standby;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.echoppe.access.History;
import org.echoppe.mentor.MentorId;

/** One try at going on standby or off again, in a transaction of its own: whoever taps twice is there once. */
@ApplicationScoped
class StandbyAttempt {

    @Inject
    private Standbys standbys;

    @Inject
    private Calls calls;

    @Inject
    private History history;

    @Transactional(REQUIRES_NEW)
    boolean begin(MentorId me, Instant until) {
        lasts(me, until);
        return true;
    }

    @Transactional(REQUIRES_NEW)
    boolean end(MentorId me, Instant now) {
        if (standbys.of(me).map(Standby::endsAt).filter(now::isBefore).isPresent()) {
            lasts(me, now);
        }
        return waitForThemNoLonger(me, now);
    }

    /** Whoever still waits for this mentor's word has it: others are asked in their turn. */
    @Transactional(REQUIRES_NEW)
    boolean waitForThemNoLonger(MentorId me, Instant now) {
        calls.openFor(me).stream().map(Call::id).forEach(call -> saysNo(me, call, now));
        return true;
    }

    private void saysNo(MentorId me, CallId call, Instant now) {
        calls.progress(calls.locked(call))
                .answerOf(me)
                .filter(answer -> answer.isGiven(Answer.NONE))
                .ifPresent(answer -> answer.isNo(now));
    }

    private void lasts(MentorId me, Instant until) {
        standbys.of(me).ifPresentOrElse(standby -> standby.lasts(until), () -> standbys.add(new Standby(me, until)));
        standbys.settle();
        history.note("mentor.standby", me.value(), until.toString());
    }
}
