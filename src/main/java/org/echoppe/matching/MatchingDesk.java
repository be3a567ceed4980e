package org.echoppe.matching;

import static java.util.stream.Collectors.toMap;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/** Pairings: published once, looked at, accepted by the mentor. What is to be published is found in a draft. */
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
    private Event<Object> announcements;

    @Inject
    private History history;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    /** Every pairing that is published and not over, in the order of the alphabet. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<PairingRow> pairings(ProgrammeId programme) {
        List<Pairing> living = pairings.livingIn(programme);
        return new Overview(cohortOf(programme, living), living).rows();
    }

    /** Whom each merchant of a programme has, as far as that is published and not over. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Map<MerchantId, MentorId> published(ProgrammeId programme) {
        return pairings.couplesIn(programme);
    }

    /**
     * Publishes these pairs and announces each once. A pair that is published already stays as it is; one that is no longer
     * possible is held back; a merchant's former pairing ends with the new one.
     *
     * @param weights by which the pairs were looked at: their score and reasons are kept as they were seen
     */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Published publish(ProgrammeId programme, Map<MerchantId, MentorId> wanted, Weights weights) {
        Map<MerchantId, Pairing> living =
                pairings.livingIn(programme).stream().collect(toMap(Pairing::merchant, Function.identity()));
        Map<MerchantId, MentorId> fresh = new LinkedHashMap<>(wanted);
        living.values().forEach(pairing -> fresh.remove(pairing.merchant(), pairing.mentor()));

        Cohort everyone = cohorts.of(programme).weighing(weights);
        List<Cohort.Match> ready = new Publication(everyone, couples(living.values())).possible(fresh);
        ready.stream()
                .map(match -> living.get(match.merchant()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(former -> former.id().value()))
                .forEach(this::replace);
        pairings.settle();
        announce(ready.stream()
                .map(match -> Pairing.published(programme, match, clock.instant()))
                .toList());
        return new Published(ready.size(), fresh.size() - ready.size());
    }

    /** Whoever said no meanwhile has ended it already; always in one order, as others may publish too. */
    private void replace(Pairing former) {
        pairings.claim(former);
        if (!former.status().isLive()) {
            return;
        }
        announcements.fire(former.ending(PairingEnd.REPLACED, null));
        former.end(PairingEnd.REPLACED, null, clock.instant());
        history.note("pairing.replaced", former.id().value(), "");
    }

    private void announce(List<Pairing> published) {
        published.forEach(pairings::add);
        pairings.settle();
        published.forEach(pairing -> {
            history.note("pairing.published", pairing.id().value(), "");
            announcements.fire(pairing.announcement());
        });
    }

    private Cohort cohortOf(ProgrammeId programme, List<Pairing> living) {
        return cohorts.of(programme).with(couples(living));
    }

    private static Map<MerchantId, MentorId> couples(Collection<Pairing> living) {
        return living.stream().collect(toMap(Pairing::merchant, Pairing::mentor));
    }

    /** The mentor who accompanies a merchant; merchants ask for themselves, mentors see their own. */
    @AllowedTo({COORDINATOR, MENTOR, MERCHANT, SYSTEM})
    public Optional<LivePairing> of(MerchantId merchant) {
        return seen(merchant, pairings::livingOf);
    }

    /** The same, for whoever writes what the pairing must outlive: ended, paused or handed over it is after that, or was before. */
    @AllowedTo({COORDINATOR, MENTOR, MERCHANT, SYSTEM})
    public Optional<LivePairing> hold(MerchantId merchant) {
        return seen(merchant, pairings::claimLivingOf);
    }

    private Optional<LivePairing> seen(MerchantId merchant, Function<MerchantId, Optional<Pairing>> read) {
        if (visitor.role() == MERCHANT && !visitor.merchant().equals(merchant.value())) {
            throw new NotAllowedException("merchant", merchant);
        }
        return read.apply(merchant)
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
}
