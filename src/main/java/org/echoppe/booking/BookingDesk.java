package org.echoppe.booking;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;
import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.MERCHANT;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.Role;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;

/**
 * Slots and sessions. Booking and moving run in a transaction of their own, whatever the caller has open: a race lost
 * there is rolled back whole and still answered.
 */
@ApplicationScoped
@Transactional
public class BookingDesk {

    private static final Duration REQUESTS_KEPT = Duration.ofDays(30);
    private static final Duration NEWS_LAST = Duration.ofDays(30);

    @Inject
    private Reception reception;

    @Inject
    private Turnstile turnstile;

    @Inject
    private BookingAttempt attempt;

    @Inject
    private ChangeDesk changes;

    @Inject
    private Requests requests;

    @Inject
    private Sessions sessions;

    @Inject
    private SessionsInSight inSight;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    @Inject
    private History history;

    @Inject
    private Event<Object> announcements;

    @Inject
    private Clock clock;

    /** A few quiet slots of this length for the merchant who is here, and what they have booked. */
    @AllowedTo(MERCHANT)
    public Offer offer(int minutes) {
        return offer(minutes, 0);
    }

    /** The same on a later page, which holds later days. */
    @AllowedTo(MERCHANT)
    public Offer offer(int minutes, int page) {
        return offer(me(), minutes, page);
    }

    /** The same for a merchant who is on the phone. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Offer offer(MerchantId merchant, int minutes, int page) {
        return reception.around(merchant).offer(Duration.ofMinutes(minutes), page);
    }

    /** The same for another time of a session they have. */
    @AllowedTo({MERCHANT, COORDINATOR})
    public Offer offerInsteadOf(SessionId moved, int minutes, int page) {
        return insteadOf(moved).offer(Duration.ofMinutes(minutes), page);
    }

    /** Looks at one slot before it is booked; changes nothing. */
    @AllowedTo(MERCHANT)
    public Proposal propose(Instant start, int minutes) {
        return propose(me(), start, minutes);
    }

    /** The same for a merchant who is on the phone. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Proposal propose(MerchantId merchant, Instant start, int minutes) {
        return reception.around(merchant).propose(TimeWindow.of(start, Duration.ofMinutes(minutes)));
    }

    /** Looks at one slot before a session is moved there; changes nothing. */
    @AllowedTo({MERCHANT, COORDINATOR, SYSTEM})
    public Proposal proposeInsteadOf(SessionId moved, Instant start, int minutes) {
        return insteadOf(moved).propose(TimeWindow.of(start, Duration.ofMinutes(minutes)));
    }

    /**
     * All slots that could take the place of each of these sessions of a mentor from then on, however many at the price of
     * one; none where the shop has another mentor now.
     */
    @AllowedTo(COORDINATOR)
    public Map<SessionId, List<OpenSlot>> slotsInsteadOf(MentorId mentor, List<SessionId> moved, Instant from) {
        List<Session> all = inSight.sessions(moved);
        Map<MerchantId, Circumstances> around =
                reception.around(mentor, all.stream().map(Session::merchant).collect(Collectors.toSet()));
        return all.stream()
                .filter(session -> around.containsKey(session.merchant()))
                .collect(Collectors.toMap(
                        Session::id,
                        session ->
                                around.get(session.merchant()).toMove(session).after(from)));
    }

    private Circumstances insteadOf(SessionId moved) {
        Session session = inSight.session(moved);
        return reception.around(session.merchant()).toMove(session);
    }

    @AllowedTo(MERCHANT)
    @Transactional(NOT_SUPPORTED)
    public BookingResult book(SlotRequest wanted) {
        return book(me(), wanted);
    }

    /** Books for a merchant who is not here. */
    @AllowedTo({COORDINATOR, SYSTEM})
    @Transactional(NOT_SUPPORTED)
    public BookingResult book(MerchantId merchant, SlotRequest wanted) {
        return turnstile.pass(() -> attempt.book(merchant, wanted), () -> attempt.lost(merchant, wanted));
    }

    /** Gives a session another time, under the same id. */
    @AllowedTo({MERCHANT, MENTOR, COORDINATOR})
    @Transactional(NOT_SUPPORTED)
    public BookingResult move(SessionId session, SlotRequest wanted) {
        return move(session, wanted, null);
    }

    /** The same, and tells the other side why; the reason may be null. */
    @AllowedTo({MERCHANT, MENTOR, COORDINATOR})
    @Transactional(NOT_SUPPORTED)
    public BookingResult move(SessionId session, SlotRequest wanted, ChangeReason reason) {
        return turnstile.pass(() -> attempt.move(session, wanted, reason), () -> attempt.lostMove(session, wanted));
    }

    /** Gives the slot back, for no reason in particular. */
    @AllowedTo({MERCHANT, MENTOR, COORDINATOR})
    @Transactional(NOT_SUPPORTED)
    public ChangeResult cancel(SessionId id) {
        return changes.cancel(id, null);
    }

    /** Says, or says better, what became of a session that has begun. */
    @AllowedTo({MENTOR, COORDINATOR})
    public ChangeResult note(SessionId id, SessionNote told) {
        Session session = inSight.locked(id);
        Instant now = clock.instant();
        Optional<ChangeRule> broken = session.whyNotNoted(now);
        if (broken.isPresent()) {
            return new ChangeResult.Refused(broken.get());
        }
        session.note(visitor.role() == Role.COORDINATOR ? session.asTheTownTells(told) : told, now);
        history.note("session.noted", id.value(), told.outcome() + " " + told.minutesDone());
        announcements.fire(Announcement.noted(session));
        return new ChangeResult.Changed(id);
    }

    @AllowedTo({MERCHANT, MENTOR, COORDINATOR, SYSTEM})
    public SessionView session(SessionId id) {
        Session session = inSight.session(id);
        return sessions.view(id).with(session.noteFor(visitor.role()));
    }

    /** The sessions of the merchant who is here, latest first, without the cancelled ones. */
    @AllowedTo(MERCHANT)
    public List<SessionRow> mine() {
        return sessions.of(me());
    }

    /** What the merchant who is here has to know before choosing a slot. */
    @AllowedTo(MERCHANT)
    public ShopNews news() {
        Instant now = clock.instant();
        return ShopNews.of(
                sessions.news(me(), now.minus(NEWS_LAST), now),
                programme -> programmes.view(programme).rules());
    }

    /** The sessions of a merchant, latest first, without the cancelled ones. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<SessionRow> of(MerchantId merchant) {
        return sessions.of(merchant);
    }

    /** Every session of a programme that begins from the first day up to, and with, the last, cancelled ones too. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<SessionFact> facts(ProgrammeId programme, LocalDate from, LocalDate until) {
        return sessions.facts(programme, days(from, until.plusDays(1)));
    }

    /** A request keeps its answer for thirty days; whoever asks again after that is somebody new. */
    @AllowedTo(SYSTEM)
    public int forgetOldRequests() {
        return requests.forgetBefore(clock.instant().minus(REQUESTS_KEPT));
    }

    private TimeWindow days(LocalDate from, LocalDate toExclusive) {
        ZoneId zone = town.identity().zone();
        return new TimeWindow(
                from.atStartOfDay(zone).toInstant(),
                toExclusive.atStartOfDay(zone).toInstant());
    }

    private MerchantId me() {
        return new MerchantId(visitor.merchant());
    }
}
