package org.echoppe.booking;

import static org.echoppe.access.Role.MENTOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.TownDesk;
import org.echoppe.action.ActionDesk;
import org.echoppe.matching.Answered;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingId;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** The mentor's day: the pairings to answer, the sessions to come, the note after each. Only ever their own. */
@ApplicationScoped
@Transactional
@AllowedTo(MENTOR)
public class MentorDayDesk {

    @Inject
    private BookingDesk booking;

    @Inject
    private MentorSessionDesk sessions;

    @Inject
    private MatchingDesk matching;

    @Inject
    private PairingDesk pairings;

    @Inject
    private ActionDesk actions;

    @Inject
    private MentorDesk mentors;

    @Inject
    private TownDesk town;

    @Inject
    private PairedShops shops;

    @Inject
    private SessionsInSight inSight;

    @Inject
    private Clock clock;

    public MentorDay today(Locale locale) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), town.identity().zone());
        List<MentorSession> noted = sessions.day(today).stream()
                .filter(session -> session.status().isNoted())
                .toList();
        return new MentorDay(today, sessions.toNote(), sessions.notOver(), noted, shops(locale));
    }

    private List<AccompaniedShop> shops(Locale locale) {
        MentorId me = mentors.me();
        List<PairedShop> paired = shops.of(me);
        var plans = actions.plansOf(paired.stream().map(PairedShop::merchant).collect(Collectors.toSet()), locale);
        var notes = shops.lastNotes(me);
        return paired.stream()
                .map(shop -> new AccompaniedShop(shop, plans.get(shop.merchant()), notes.get(shop.merchant())))
                .toList();
    }

    /** The mentor says yes, and the merchant's plan begins. */
    public Answered accept(PairingId id) {
        Answered answered = pairings.accept(id);
        mine().filter(pairing -> pairing.id().equals(id)).forEach(pairing -> actions.start(pairing.merchant()));
        return answered;
    }

    /** One of the mentor's shops, and once they have accepted it, what was done there before, whoever did it; empty where it is not theirs. */
    public Optional<ShopFile> file(PairingId id, Locale locale) {
        return shops(locale).stream()
                .filter(shop -> shop.pairing().equals(id))
                .findFirst()
                .map(shop ->
                        new ShopFile(shop, shop.isOffered() ? List.of() : shops.past(shop.merchant(), mentors.me())));
    }

    public NoteSheet sheet(SessionId id, Locale locale) {
        MentorSession session = sessions.session(id);
        boolean hasBegun = !session.window().start().isAfter(clock.instant());
        AccompaniedShop shop = shops(locale).stream()
                .filter(each -> each.merchant().equals(session.merchant()))
                .findFirst()
                .orElse(null);
        return new NoteSheet(session, hasBegun, shop);
    }

    /**
     * Says, or says better, what became of a session, and exactly which steps it did. A note written upon an older one than
     * the one that counts is refused, unless it says the same.
     */
    public ChangeResult note(SessionId id, NewNote wanted) {
        Session session = inSight.locked(id);
        if (!Objects.equals(session.notedAt(), wanted.basedOn())) {
            return saysTheSame(session, wanted)
                    ? new ChangeResult.Changed(id)
                    : new ChangeResult.Refused(ChangeRule.NOTED_MEANWHILE);
        }
        boolean isTheirs = accompanies(session.merchant());
        ChangeResult result = booking.note(id, wanted.told());
        if (result instanceof ChangeResult.Changed && isTheirs) {
            didExactly(session, wanted.stepsDone());
        }
        return result;
    }

    private boolean saysTheSame(Session session, NewNote wanted) {
        return wanted.told().equals(session.told())
                && (!accompanies(session.merchant()) || wanted.stepsDone().equals(Set.copyOf(stepsDoneIn(session))));
    }

    private void didExactly(Session session, Set<UUID> steps) {
        actions.untick(
                session.merchant(),
                stepsDoneIn(session).stream()
                        .filter(Predicate.not(steps::contains))
                        .toList());
        actions.tick(session.merchant(), steps, session.id().value());
    }

    private List<UUID> stepsDoneIn(Session session) {
        return actions.planOf(session.merchant(), Locale.ROOT)
                .doneIn(session.id().value());
    }

    private boolean accompanies(MerchantId merchant) {
        return shops.of(mentors.me()).stream().anyMatch(shop -> shop.merchant().equals(merchant));
    }

    private Stream<LivePairing> mine() {
        return matching.of(mentors.me()).stream();
    }
}
