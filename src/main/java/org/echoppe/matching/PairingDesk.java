package org.echoppe.matching;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.programme.ProgrammeId;

/**
 * The life of a pairing after its publication: accepted or declined by its mentor; paused, ended, or handed to another
 * mentor by the coordinator. Every change locks the pairing, so that of two at once the first one counts.
 */
@ApplicationScoped
@Transactional
public class PairingDesk {

    @Inject
    private Pairings pairings;

    @Inject
    private MatchingDesk matching;

    @Inject
    private MentorDesk mentors;

    @Inject
    private TownDesk town;

    @Inject
    private Event<Object> announcements;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    /** The mentor says yes; saying it twice is saying it once. */
    @AllowedTo(MENTOR)
    public Answered accept(PairingId id) {
        Pairing pairing = mine(id);
        if (pairing.status() == PairingStatus.PUBLISHED) {
            pairing.accept(clock.instant());
            history.note("pairing.accepted", id.value(), "");
        }
        return pairing.status().isLive() ? Answered.GIVEN : Answered.ALREADY_OVER;
    }

    /** The mentor says no, and why; the shop is free for somebody else. Who has accepted talks to the coordinator. */
    @AllowedTo(MENTOR)
    public Answered decline(PairingId id, DeclineReason reason) {
        Pairing pairing = mine(id);
        if (pairing.status() == PairingStatus.PUBLISHED) {
            end(pairing, PairingEnd.DECLINED, reason.name());
        }
        if (pairing.endedAs() == PairingEnd.DECLINED) {
            return Answered.GIVEN;
        }
        return pairing.status().isLive() ? Answered.ALREADY_ACCEPTED : Answered.ALREADY_OVER;
    }

    /** Nothing is booked on these days, and what was is cancelled; false where the pairing is over, or the days are. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public boolean pause(PairingId id, Pause pause) {
        Pairing pairing = claimed(id);
        if (!pairing.status().isLive() || pause.isOver(today())) {
            return false;
        }
        if (!pause.equals(pairing.pause())) {
            pairing.pause(pause);
            history.note("pairing.paused", id.value(), pause.from() + " " + pause.last());
            announcements.fire(pairing.paused());
        }
        return true;
    }

    /** The pause is over, or will not be; a second time changes nothing. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public void resume(PairingId id) {
        Pairing pairing = claimed(id);
        if (pairing.status().isLive() && pairing.pause() != null) {
            pairing.pause(null);
            history.note("pairing.resumed", id.value(), "");
        }
    }

    /** The work is done; false where the pairing is over already. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public boolean complete(PairingId id) {
        return ended(claimed(id), PairingEnd.COMPLETED, null);
    }

    /** It does not go on, and why; false where the pairing is over already. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public boolean stop(PairingId id, StopReason reason) {
        return ended(claimed(id), PairingEnd.STOPPED, reason.name());
    }

    /** Publishes another mentor for the merchant of a pairing that lives, or of one that ended and left nobody. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Replacement replace(PairingId id, MentorId wanted, Weights weights) {
        Pairing old = claimed(id);
        if (isPlaced(old, wanted)) {
            return Replacement.ALREADY_PLACED;
        }
        ProgrammeId programme = old.seen().programme();
        Published published = matching.publish(programme, Map.of(old.merchant(), wanted), weights);
        return published.count() > 0 ? Replacement.DONE : Replacement.IMPOSSIBLE;
    }

    private boolean isPlaced(Pairing old, MentorId wanted) {
        return pairings.livingOf(old.merchant())
                .filter(living ->
                        !living.id().equals(old.id()) || living.mentor().equals(wanted))
                .isPresent();
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public PairingView view(PairingId id) {
        return pairings.view(id).orElseThrow(() -> new NotAllowedException("pairing", id));
    }

    /** Those of these that there are, by shop. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<PairingView> views(Set<PairingId> ids) {
        return ids.isEmpty() ? List.of() : pairings.views(ids);
    }

    /** Those that live, by shop. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<PairingView> live(ProgrammeId programme) {
        return pairings.views(programme);
    }

    private boolean ended(Pairing pairing, PairingEnd how, String why) {
        boolean isLive = pairing.status().isLive();
        if (isLive) {
            end(pairing, how, why);
        }
        return isLive;
    }

    private void end(Pairing pairing, PairingEnd how, String why) {
        announcements.fire(pairing.ending(how, why));
        pairing.end(how, why, clock.instant());
        history.note("pairing.ended", pairing.id().value(), why == null ? how.name() : how + " " + why);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), town.identity().zone());
    }

    private Pairing mine(PairingId id) {
        return pairings.claim(id)
                .filter(found -> found.mentor().equals(mentors.me()) && found.isLead())
                .orElseThrow(() -> new NotAllowedException("pairing", id));
    }

    private Pairing claimed(PairingId id) {
        return pairings.claim(id).filter(Pairing::isLead).orElseThrow(() -> new NotAllowedException("pairing", id));
    }
}
