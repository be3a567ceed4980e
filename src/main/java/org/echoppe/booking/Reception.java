package org.echoppe.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.PairingStatus;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.merchant.MerchantCard;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;
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

    private Circumstances of(LivePairing pair) {
        Instant now = clock.instant();
        ReadAhead ahead = sessions.readAhead(pair);
        var holds = new Holds(ahead.kept(), pair.merchant(), now);
        ProgrammeView programme = programmes.view(pair.programme());
        MerchantCard card = merchants.card(pair.merchant());
        return new Circumstances(
                now,
                partners(card, mentors.card(pair.mentor()).firstName()),
                card.place(),
                pair,
                programme,
                merchants.hours(pair.merchant()),
                mentors.availability(pair.mentor()),
                new Agenda(
                        pair.merchant(),
                        pair.mentor(),
                        sessions.after(Agenda.beginning(now, programme.zone()), pair.merchant(), pair.mentor()),
                        ahead.notFree()),
                holds);
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
                new Agenda(merchant, null, sessions.after(now, merchant, null)),
                Holds.NONE);
    }

    private static Partners partners(MerchantCard card, String mentor) {
        return new Partners(card.id(), card.shop(), card.phone(), card.mode(), mentor);
    }
}
