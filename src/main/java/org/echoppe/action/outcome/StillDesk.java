package org.echoppe.action.outcome;

import static org.echoppe.access.Role.MERCHANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.merchant.MerchantId;

/** Where a merchant says whether what was set up is still used; the same tap twice is one answer. */
@ApplicationScoped
@Transactional
@AllowedTo(MERCHANT)
public class StillDesk {

    @Inject
    private Probes probes;

    @Inject
    private History history;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    /** Changes nothing; empty where the question was taken back. */
    public Optional<ProbeSheet> sheet(UUID probe) {
        return probes.probe(probe).map(found -> sheet(mine(found)));
    }

    /** Whether it is kept. */
    public boolean answer(UUID probe, StillThere said) {
        return probes.locked(probe).map(found -> keep(mine(found), said)).orElse(false);
    }

    private boolean keep(Probe probe, StillThere said) {
        if (!sheet(probe).changeable()) {
            return false;
        }
        if (probe.says(said, clock.instant())) {
            history.note("outcome.answered", probe.merchant().value(), probe.day() + " " + said);
        }
        return true;
    }

    private ProbeSheet sheet(Probe probe) {
        Optional<DonePlan> done = probes.done(probe.plan());
        boolean isOpen = done.isPresent() && probe.isChangeable(clock.instant());
        return new ProbeSheet(
                probe.id(),
                done.map(DonePlan::action).orElse(null),
                probe.doneOn(),
                probe.answer(),
                isOpen,
                probe.changeableUntil());
    }

    private Probe mine(Probe probe) {
        if (!probe.merchant().value().equals(visitor.merchant())) {
            throw new NotAllowedException("probe", new MerchantId(visitor.merchant()));
        }
        return probe;
    }
}
