package org.echoppe.action.outcome;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.calendar.Peak;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.ShopHours;

/** What is done in a programme beside what was asked about it, on one day. */
final class Known {

    private final Map<MerchantId, DonePlan> done;
    private final Map<MerchantId, ShopHours> hours;
    private final List<Probe> probes;
    private final LocalDate today;
    private final ZoneId zone;

    Known(List<DonePlan> done, Map<MerchantId, ShopHours> hours, List<Probe> probes, LocalDate today, ZoneId zone) {
        this.done = done.stream().collect(Collectors.toMap(DonePlan::merchant, Function.identity()));
        this.hours = hours;
        this.probes = probes;
        this.today = today;
        this.zone = zone;
    }

    Outcome of(MerchantId merchant, ProbeDay day) {
        DonePlan plan = done.get(merchant);
        if (plan == null) {
            return Outcome.NOT_YET;
        }
        Optional<Probe> asked = asked(plan, day);
        LocalDate since =
                asked.map(probe -> LocalDate.ofInstant(probe.askedAt(), zone)).orElseGet(() -> dueOn(plan, day));
        return Outcome.on(today, since, asked.map(Probe::answer).orElse(null));
    }

    /** Those whose day has come and who were not asked; whose time to answer would be over are not asked any more. */
    List<Due> dueToday() {
        return done.values().stream()
                .flatMap(plan -> Stream.of(ProbeDay.values()).map(day -> new Due(plan, day)))
                .filter(due -> asked(due.plan(), due.day()).isEmpty())
                .filter(due -> of(due.plan().merchant(), due.day()) == Outcome.ASKED)
                .toList();
    }

    List<ProbeAsked> open() {
        return probes.stream()
                .filter(probe -> done.containsKey(probe.merchant()))
                .filter(probe -> of(probe.merchant(), probe.day()) == Outcome.ASKED)
                .map(probe -> new ProbeAsked(
                        probe.id(),
                        probe.merchant(),
                        done.get(probe.merchant()).action(),
                        probe.day().days(),
                        probe.askedAt()))
                .toList();
    }

    private LocalDate dueOn(DonePlan plan, ProbeDay day) {
        List<Peak> peaks = hours.get(plan.merchant()).peaks();
        return day.dueOn(plan.doneOn(zone), peaks);
    }

    private Optional<Probe> asked(DonePlan plan, ProbeDay day) {
        return probes.stream()
                .filter(probe -> probe.plan().equals(plan.plan()) && probe.day() == day)
                .findFirst();
    }
}
