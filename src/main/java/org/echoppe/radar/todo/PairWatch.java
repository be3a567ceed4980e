package org.echoppe.radar.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.echoppe.access.Visitor;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.ActionRow;
import org.echoppe.action.blocker.BlockerDesk;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.SessionFact;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.fit.Fit;
import org.echoppe.booking.fit.FitDesk;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingView;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.MerchantRow;
import org.echoppe.merchant.ShopHours;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.ProgrammeView;

/** Pairs that miss each other, stand still, have not begun again, or will not come to the end before the busy weeks. */
@ApplicationScoped
class PairWatch implements Watch {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PairingDesk pairings;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private ActionDesk actions;

    @Inject
    private BookingDesk booking;

    @Inject
    private BlockerDesk blockers;

    @Inject
    private FitDesk fits;

    @Inject
    private Event<SlotProposalAsked> proposals;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    @Override
    public List<RadarRule> rules() {
        return List.of(RadarRule.NO_SHOWS, RadarRule.NOT_RESTARTED, RadarRule.STILL, RadarRule.WONT_FIT);
    }

    @Override
    public List<Finding> findings(ProgrammeView programme, Thresholds thresholds) {
        Instant now = clock.instant();
        return cases(programme).stream()
                .flatMap(pair -> pair.findings(now, thresholds))
                .toList();
    }

    private List<PairCase> cases(ProgrammeView programme) {
        List<PairingView> live = pairings.live(programme.id());
        if (live.isEmpty()) {
            return List.of();
        }
        Set<MerchantId> shops =
                live.stream().map(view -> view.pairing().merchant()).collect(Collectors.toSet());
        Map<MerchantId, MerchantRow> rows =
                merchants.list(programme.id()).stream().collect(Collectors.toMap(MerchantRow::id, Function.identity()));
        Map<MerchantId, ActionRow> progress = actions.progress(programme.id()).stream()
                .collect(Collectors.toMap(ActionRow::merchant, Function.identity()));
        Map<MerchantId, List<SessionFact>> sessions =
                booking.facts(programme.id(), programme.startsOn(), programme.endsOn()).stream()
                        .filter(fact -> fact.status() != SessionStatus.CANCELLED)
                        .collect(Collectors.groupingBy(SessionFact::merchant));
        Map<MerchantId, ShopHours> hours = merchants.hoursOf(shops);
        Map<MerchantId, Instant> ticks = lastTicks(programme.id());
        Map<MerchantId, Fit> fit = fits.of(programme.id());
        Set<MerchantId> blocked = blockers.blockedSince(shops).keySet();
        return live.stream()
                .map(view -> {
                    MerchantId shop = view.pairing().merchant();
                    return new PairCase(
                            view,
                            rows.get(shop).phone(),
                            ticks.get(shop),
                            progress.get(shop).isDone(),
                            blocked.contains(shop),
                            with(view, sessions.getOrDefault(shop, List.of())),
                            hours.get(shop),
                            fit.get(shop),
                            programme.zone());
                })
                .toList();
    }

    private static List<SessionFact> with(PairingView view, List<SessionFact> sessions) {
        return sessions.stream()
                .filter(fact -> fact.mentor().equals(view.pairing().mentor()))
                .toList();
    }

    private Map<MerchantId, Instant> lastTicks(ProgrammeId programme) {
        Map<MerchantId, Instant> ticks = new HashMap<>();
        em.createQuery("""
                        select p.merchant, max(s.doneAt) from PlannedStep s join s.plan p
                        where p.programme = :programme and s.doneAt is not null group by p.merchant
                        """, Object[].class)
                .setParameter("programme", programme)
                .getResultList()
                .forEach(row -> ticks.put((MerchantId) row[0], (Instant) row[1]));
        return ticks;
    }

    /** Missed sessions are talked about; in all other cases the merchant is written to. */
    @Override
    public Resolved resolve(ProgrammeView programme, Finding finding) {
        if (finding.rule() == RadarRule.NO_SHOWS) {
            return Resolved.FOR_GOOD;
        }
        Subject about = finding.about();
        proposals.fire(
                new SlotProposalAsked(visitor.town(), programme.id(), about.merchant(), about.mentor(), finding.key()));
        return Resolved.FOR_NOW;
    }
}
