package org.echoppe.matching;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.MERCHANT;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/** Pairings: proposed for the whole cohort, adjusted by hand, published once, accepted by the mentor. */
@ApplicationScoped
@Transactional
public class MatchingDesk {

    @Inject
    private Pairings pairings;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Relays relays;

    @Inject
    private Instance<Relief> reliefs;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private Event<PairingPublished> announcements;

    @Inject
    private History history;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    /** Finds the best pairing of all who are not published and not chosen by hand; what is the same as before stays. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Proposal propose(ProgrammeId programme) {
        List<Pairing> living = pairings.livingIn(programme);
        List<Pairing> before =
                living.stream().filter(pairing -> !pairing.isFixed()).toList();
        Cohort cohort =
                cohorts.of(programme, living.stream().filter(Pairing::isFixed).toList());
        List<Cohort.Match> optimum = cohort.optimum();

        pairings.remove(before.stream()
                .filter(old -> optimum.stream().noneMatch(old::says))
                .toList());
        optimum.stream()
                .filter(match -> before.stream().noneMatch(old -> old.says(match)))
                .forEach(match -> pairings.add(Pairing.proposed(programme, match, clock.instant())));

        history.note("pairings.proposed", programme.value(), String.valueOf(optimum.size()));
        return new Proposal(optimum.size(), cohort.alone().size() - optimum.size());
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public MatchingBoard board(ProgrammeId programme) {
        return overview(programme).board();
    }

    /** Every pairing that is not over, proposals included. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<PairingRow> pairings(ProgrammeId programme) {
        return overview(programme).rows();
    }

    /** All mentors for one merchant, the possible ones first, the best of them first. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<MentorChoice> choices(ProgrammeId programme, MerchantId merchant) {
        return overview(programme).choices(merchant);
    }

    private Overview overview(ProgrammeId programme) {
        List<Pairing> living = pairings.livingIn(programme);
        return new Overview(cohorts.of(programme, living), living);
    }

    /** The coordinator knows better; what she chooses stays when the rest is proposed anew. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Adjusted adjust(ProgrammeId programme, MerchantId merchant, MentorId mentor) {
        Overview before = overview(programme);
        Optional<Pairing> replaced = before.pairingOf(merchant);
        if (replaced.filter(pairing -> !pairing.isProposal()).isPresent()) {
            return new Adjusted.AlreadyPublished();
        }
        Cohort.Match match = before.cohort().match(merchant, mentor);
        Optional<Reason> inTheWay = match.judgement().inTheWay();
        if (inTheWay.isPresent()) {
            return new Adjusted.Impossible(inTheWay.get());
        }
        pairings.remove(replaced.stream().toList());
        return chosen(Pairing.chosen(programme, match, clock.instant()));
    }

    private Adjusted chosen(Pairing pairing) {
        pairings.add(pairing);
        history.note(
                "pairing.chosen", pairing.id().value(), pairing.mentor().value().toString());
        return new Adjusted.Chosen(pairing.id());
    }

    /** Takes a proposal back; false where there is none any more, or it is published. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public boolean remove(PairingId id) {
        List<Pairing> proposal =
                pairings.find(id).filter(Pairing::isProposal).stream().toList();
        pairings.remove(proposal);
        proposal.forEach(gone -> history.note("pairing.removed", id.value(), ""));
        return !proposal.isEmpty();
    }

    /** Publishes every proposal that still holds, and announces each once. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Published publish(ProgrammeId programme) {
        List<Pairing> proposals = pairings.claimProposals(programme);
        Cohort cohort = cohorts.of(programme, pairings.livingIn(programme));
        List<Pairing> ready = proposals.stream()
                .filter(pairing -> cohort.match(pairing.merchant(), pairing.mentor())
                        .judgement()
                        .isPossible())
                .toList();
        ready.forEach(this::publish);
        return new Published(ready.size(), proposals.size() - ready.size());
    }

    private void publish(Pairing pairing) {
        pairing.publish(clock.instant());
        history.note("pairing.published", pairing.id().value(), "");
        announcements.fire(pairing.announcement());
    }

    /** The mentor who accompanies a merchant; merchants ask for themselves, mentors see their own. */
    @AllowedTo({COORDINATOR, MENTOR, MERCHANT, SYSTEM})
    public Optional<LivePairing> of(MerchantId merchant) {
        if (visitor.role() == MERCHANT && !visitor.merchant().equals(merchant.value())) {
            throw new NotAllowedException("merchant", merchant);
        }
        return pairings.livingOf(merchant)
                .map(Pairing::seen)
                .filter(pairing -> pairing.status().isLive())
                .filter(pairing -> visitor.role() != MENTOR || pairing.mentor().equals(mentors.me()));
    }

    /** The merchants a mentor accompanies, the longest first; mentors ask for themselves. */
    @AllowedTo({COORDINATOR, MENTOR, SYSTEM})
    public List<LivePairing> of(MentorId mentor) {
        if (visitor.role() == MENTOR && !mentors.me().equals(mentor)) {
            throw new NotAllowedException("mentor", mentor);
        }
        return pairings.livingOf(mentor).stream()
                .map(Pairing::seen)
                .filter(pairing -> pairing.status().isLive())
                .toList();
    }

    /** Who could stand in for the merchant's own mentor: a valid mandate, the skill, the ways and words of the shop, no interest in it. */
    @AllowedTo({MERCHANT, SYSTEM})
    public Set<MentorId> relaysFor(MerchantId merchant) {
        if (visitor.role() == MERCHANT && !visitor.merchant().equals(merchant.value())) {
            throw new NotAllowedException("merchant", merchant);
        }
        return relays.of(merchant);
    }

    /** The mentor who is here stands in for one session; only whoever was asked may. */
    @AllowedTo(MENTOR)
    public LivePairing relieve(MerchantId merchant) {
        MentorId me = mentors.me();
        if (reliefs.stream().noneMatch(relief -> relief.isAsked(me, merchant))) {
            throw new NotAllowedException("merchant", merchant);
        }
        Pairing relay = Pairing.relay(merchants.card(merchant).programme(), merchant, me, clock.instant());
        pairings.add(relay);
        history.note("pairing.relayed", relay.id().value(), merchant.value().toString());
        return relay.seen();
    }

    /** The mentor says yes; saying it twice is saying it once. */
    @AllowedTo(MENTOR)
    public void accept(PairingId id) {
        Pairing pairing = pairings.find(id)
                .filter(found -> found.status().isLive() && found.mentor().equals(mentors.me()))
                .orElseThrow(() -> new NotAllowedException("pairing", id));
        if (pairing.status() == PairingStatus.PUBLISHED) {
            pairing.accept(clock.instant());
            history.note("pairing.accepted", id.value(), "");
        }
    }
}
