package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.echoppe.access.Visitor;
import org.echoppe.action.ActionDesk;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.SessionFact;
import org.echoppe.booking.SessionStatus;
import org.echoppe.calendar.Peak;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingView;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.ShopHours;
import org.echoppe.programme.ProgrammeView;

/** Takes up the thread in the week after a shop's busy weeks, where the pairing is older than they are and nothing is booked. */
@ApplicationScoped
class WakeUps implements TimedLetters {

    private static final int SHORTEST_PEAK = 7;
    private static final int DAYS_AFTER = 7;

    @Inject
    private PairingDesk pairings;

    @Inject
    private BookingDesk booking;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private ActionDesk actions;

    @Inject
    private PairDrafts drafts;

    @Inject
    private Pairs pairs;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    @Override
    public List<TimedLetter> due(ProgrammeView programme) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), programme.zone());
        List<PairingView> idle = idle(programme, today);
        if (idle.isEmpty()) {
            return List.of();
        }
        Map<MerchantId, ShopHours> shops = merchants.hoursOf(
                idle.stream().map(view -> view.pairing().merchant()).collect(Collectors.toSet()));
        return idle.stream()
                .flatMap(view -> justOver(shops.get(view.pairing().merchant()).peaks(), today)
                        .filter(peak -> isOlder(view, peak, programme))
                        .map(peak -> letter(view.pairing(), peak))
                        .stream())
                .toList();
    }

    private List<PairingView> idle(ProgrammeView programme, LocalDate today) {
        Set<MerchantId> booked = booking.facts(programme.id(), today, programme.endsOn()).stream()
                .filter(fact -> fact.status() == SessionStatus.BOOKED)
                .map(SessionFact::merchant)
                .collect(Collectors.toSet());
        return pairings.live(programme.id()).stream()
                .filter(view -> !view.isPausedOn(today))
                .filter(view -> !booked.contains(view.pairing().merchant()))
                .toList();
    }

    /** The last long peak, if it ended in the past week and no other goes on. */
    static Optional<Peak> justOver(List<Peak> peaks, LocalDate today) {
        if (peaks.stream().anyMatch(peak -> peak.includes(today))) {
            return Optional.empty();
        }
        return peaks.stream()
                .filter(peak -> peak.from().plusDays(SHORTEST_PEAK - 1L).compareTo(peak.lastDay()) <= 0)
                .filter(peak -> peak.lastDay().isBefore(today))
                .filter(peak -> ChronoUnit.DAYS.between(peak.lastDay(), today) <= DAYS_AFTER)
                .findFirst();
    }

    private static boolean isOlder(PairingView view, Peak peak, ProgrammeView programme) {
        return LocalDate.ofInstant(view.since(), programme.zone()).isBefore(peak.from());
    }

    private TimedLetter letter(LivePairing pairing, Peak peak) {
        return new TimedLetter(OnceKey.wakeUp(pairing.merchant(), peak.lastDay()), () -> draft(pairing));
    }

    private Draft draft(LivePairing pairing) {
        Pair pair = pairs.of(visitor.town(), pairing.programme(), pairing.merchant(), pairing.mentor());
        Draft draft =
                drafts.toMerchant(pair, LetterKind.WAKE_UP).isAbout(pairing.id().value());
        actions.planOf(pairing.merchant(), draft.language())
                .next()
                .ifPresent(step -> draft.saysIfAny("step", step.title()));
        return draft;
    }
}
