package org.echoppe.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.PairingStatus;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantCard;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.ShopHours;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;

/** Gathers what has to be known before slots are offered or booked: four queries, however much there is. */
@ApplicationScoped
class Reception {

    private static final Set<PairingStatus> BOOKABLE = Set.of(PairingStatus.PUBLISHED, PairingStatus.ACCEPTED);

    @Inject
    private MatchingDesk matching;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MentorDesk mentors;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private Sessions sessions;

    @Inject
    private Clock clock;

    Circumstances around(MerchantId merchant) {
        return pairing(merchant).map(this::of).orElseGet(() -> alone(merchant));
    }

    /** The same for whoever is about to book: until that is done nobody ends the pairing or lets it rest. */
    Circumstances holding(MerchantId merchant) {
        return hold(merchant).map(this::of).orElseGet(() -> alone(merchant));
    }

    /** Comes before any session is locked: whoever ends a pairing locks it first, and its sessions then. */
    Optional<LivePairing> hold(MerchantId merchant) {
        try {
            return matching.hold(merchant).filter(Reception::isBookable);
        } catch (PersistenceException fault) {
            throw LostRaceException.or(fault);
        }
    }

    Optional<LivePairing> pairing(MerchantId merchant) {
        return matching.of(merchant).filter(Reception::isBookable);
    }

    private static boolean isBookable(LivePairing pair) {
        return BOOKABLE.contains(pair.status());
    }

    /** The same for several merchants of a mentor, at the price of one; without those who cannot book this mentor now. */
    Map<MerchantId, Circumstances> around(MentorId mentor, Set<MerchantId> merchants) {
        List<LivePairing> pairs = matching.of(mentor).stream()
                .filter(pair -> BOOKABLE.contains(pair.status()) && merchants.contains(pair.merchant()))
                .toList();
        return pairs.isEmpty() ? Map.of() : of(mentor, pairs);
    }

    private Circumstances of(LivePairing pair) {
        return of(pair.mentor(), List.of(pair)).get(pair.merchant());
    }

    private Map<MerchantId, Circumstances> of(MentorId mentor, List<LivePairing> pairs) {
        Instant now = clock.instant();
        List<MerchantId> all = pairs.stream().map(LivePairing::merchant).toList();
        ReadAhead ahead = sessions.readAhead(all, mentor);
        ProgrammeView programme = programmes.view(pairs.get(0).programme());
        Map<MerchantId, ShopHours> hours = hours(all);
        List<Taken> taken = sessions.after(Agenda.beginning(now, programme.zone()), all, mentor);
        return pairs.stream()
                .collect(Collectors.toMap(
                        LivePairing::merchant,
                        pair -> of(pair, now, programme, hours.get(pair.merchant()), taken, ahead)));
    }

    /** Merchants ask for themselves alone. */
    private Map<MerchantId, ShopHours> hours(List<MerchantId> all) {
        return all.size() == 1 ? Map.of(all.get(0), merchants.hours(all.get(0))) : merchants.hoursOf(Set.copyOf(all));
    }

    private Circumstances of(
            LivePairing pair,
            Instant now,
            ProgrammeView programme,
            ShopHours hours,
            List<Taken> taken,
            ReadAhead ahead) {
        MerchantCard card = merchants.card(pair.merchant());
        return new Circumstances(
                now,
                partners(card, mentors.card(pair.mentor()).firstName()),
                card.place(),
                pair,
                programme,
                hours,
                mentors.availability(pair.mentor()),
                Agenda.of(pair.merchant(), pair.mentor(), taken, ahead.notFree()),
                Holds.of(pair.merchant(), pair.mentor(), ahead.kept(), now));
    }

    private Circumstances alone(MerchantId merchant) {
        Instant now = clock.instant();
        MerchantCard card = merchants.card(merchant);
        return new Circumstances(
                now,
                partners(card, null),
                card.place(),
                null,
                null,
                merchants.hours(merchant),
                DeclaredHours.NEVER,
                new Agenda(merchant, null, sessions.after(now, List.of(merchant), null)),
                Holds.NONE);
    }

    private static Partners partners(MerchantCard card, String mentor) {
        return new Partners(card.id(), card.shop(), card.phone(), card.mode(), mentor);
    }
}
