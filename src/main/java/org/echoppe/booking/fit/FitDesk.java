package org.echoppe.booking.fit;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.MERCHANT;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.echoppe.access.AllowedTo;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.ActionRow;
import org.echoppe.action.Plan;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingView;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.ShopHours;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.shared.Texts;

/** Tells whether what is left of an action can be done before a shop's next busy weeks. */
@ApplicationScoped
@Transactional
public class FitDesk {

    @Inject
    private PairingDesk pairings;

    @Inject
    private MatchingDesk matching;

    @Inject
    private ActionDesk actions;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private BookedTimes times;

    @Inject
    private Clock clock;

    /** Of every shop of the programme it can be told of; as many questions to the database for few as for many. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Map<MerchantId, Fit> of(ProgrammeId programme) {
        List<LivePairing> pairs =
                pairings.live(programme).stream().map(PairingView::pairing).toList();
        if (pairs.isEmpty()) {
            return Map.of();
        }
        Map<MerchantId, Integer> left = actions.progress(programme).stream()
                .collect(Collectors.toMap(ActionRow::merchant, ActionRow::minutesLeft));
        return fits(
                programmes.view(programme),
                pairs,
                merchants.hoursOf(pairs.stream().map(LivePairing::merchant).collect(Collectors.toSet())),
                mentors.availabilityOf(pairs.stream().map(LivePairing::mentor).collect(Collectors.toSet())),
                left);
    }

    /** Of one shop; merchants ask for themselves, mentors for those they accompany. */
    @AllowedTo({COORDINATOR, MENTOR, MERCHANT, SYSTEM})
    public Optional<Fit> of(MerchantId merchant) {
        return matching.of(merchant)
                .map(pair -> fits(
                                programmes.view(pair.programme()),
                                List.of(pair),
                                Map.of(merchant, merchants.hours(merchant)),
                                Map.of(pair.mentor(), mentors.availability(pair.mentor())),
                                Map.of(
                                        merchant,
                                        actions.planOf(merchant, Texts.FRENCH).minutesLeft()))
                        .get(merchant));
    }

    /** Of the shops the mentor who is here accompanies. */
    @AllowedTo(MENTOR)
    public Map<MerchantId, Fit> mine() {
        MentorId me = mentors.me();
        List<LivePairing> pairs = matching.of(me);
        Set<MerchantId> shops = pairs.stream().map(LivePairing::merchant).collect(Collectors.toSet());
        return pairs.isEmpty()
                ? Map.of()
                : fits(
                        programmes.view(pairs.get(0).programme()),
                        pairs,
                        merchants.hoursOf(shops),
                        Map.of(me, mentors.availability(me)),
                        actions.plansOf(shops, Texts.FRENCH).values().stream()
                                .collect(Collectors.toMap(Plan::merchant, Plan::minutesLeft)));
    }

    private Map<MerchantId, Fit> fits(
            ProgrammeView programme,
            List<LivePairing> pairs,
            Map<MerchantId, ShopHours> shops,
            Map<MentorId, DeclaredHours> available,
            Map<MerchantId, Integer> left) {
        Instant now = clock.instant();
        List<BookedTime> ahead = times.ahead(shops.keySet(), available.keySet(), now);
        Map<MerchantId, List<TimeWindow>> own = ahead.stream()
                .collect(Collectors.groupingBy(
                        BookedTime::merchant, Collectors.mapping(BookedTime::window, Collectors.toList())));
        Map<MentorId, WindowSet> taken = taken(ahead, available.keySet());
        return pairs.stream()
                .flatMap(pair -> new TwoPeople(
                                shops.get(pair.merchant()),
                                available.get(pair.mentor()),
                                taken.getOrDefault(pair.mentor(), WindowSet.EMPTY),
                                own.getOrDefault(pair.merchant(), List.of()),
                                left.getOrDefault(pair.merchant(), 0))
                        .fit(programme, now).map(fit -> Map.entry(pair.merchant(), fit)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<MentorId, WindowSet> taken(List<BookedTime> ahead, Set<MentorId> mentors) {
        Map<MentorId, WindowSet> taken = ahead.stream()
                .collect(Collectors.groupingBy(
                        BookedTime::mentor,
                        Collectors.collectingAndThen(
                                Collectors.mapping(BookedTime::window, Collectors.toList()), WindowSet::of)));
        times.notFree(mentors).forEach((mentor, windows) -> taken.merge(mentor, windows, WindowSet::union));
        return taken;
    }
}
