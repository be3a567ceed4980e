package org.echoppe.action.outcome;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.TownDesk;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.ShopHours;
import org.echoppe.programme.ProgrammeId;

/** Asks about finished actions when their day has come, and tells what is known of each. */
@ApplicationScoped
@Transactional
public class OutcomeDesk {

    @Inject
    private Probes probes;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private TownDesk town;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    /** What was known of every merchant's action at the end of today, those who never answered included; by shop. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<OutcomeRow> outcomes(ProgrammeId programme) {
        Known known = known(programme);
        return probes.merchants(programme).stream()
                .map(merchant -> new OutcomeRow(
                        merchant, known.of(merchant, ProbeDay.DAY_30), known.of(merchant, ProbeDay.DAY_90)))
                .toList();
    }

    /** Takes back what is asked about actions that are no longer done, asks what is due, and tells what is open. */
    @AllowedTo(SYSTEM)
    public List<ProbeAsked> askDue(ProgrammeId programme) {
        takeBack(programme);
        Known known = known(programme);
        known.dueToday().forEach(due -> ask(programme, due));
        return known(programme).open();
    }

    /** Whether it was asked, its action is still done, and nobody has answered. */
    @AllowedTo(SYSTEM)
    public boolean isOpen(UUID probe) {
        return probes.probe(probe)
                .filter(found -> found.answer() == null)
                .flatMap(found -> probes.done(found.plan()))
                .isPresent();
    }

    private void ask(ProgrammeId programme, Due due) {
        probes.add(new Probe(programme, due.plan(), due.plan().doneOn(zone()), due.day(), clock.instant()));
        history.note("outcome.asked", due.plan().merchant().value(), due.day().name());
    }

    private void takeBack(ProgrammeId programme) {
        Map<UUID, DonePlan> done = byPlan(probes.done(programme));
        probes.of(programme).stream()
                .filter(probe -> !done.containsKey(probe.plan()))
                .forEach(probe -> {
                    probes.remove(probe);
                    history.note(
                            "outcome.taken-back",
                            probe.merchant().value(),
                            probe.day().name());
                });
    }

    private Known known(ProgrammeId programme) {
        List<DonePlan> done = probes.done(programme);
        Set<MerchantId> shops = done.stream().map(DonePlan::merchant).collect(Collectors.toSet());
        Map<MerchantId, ShopHours> hours = shops.isEmpty() ? Map.of() : merchants.hoursOf(shops);
        return new Known(done, hours, probes.of(programme), today(), zone());
    }

    private static Map<UUID, DonePlan> byPlan(List<DonePlan> done) {
        return done.stream().collect(Collectors.toMap(DonePlan::plan, Function.identity()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    private ZoneId zone() {
        return town.identity().zone();
    }
}
