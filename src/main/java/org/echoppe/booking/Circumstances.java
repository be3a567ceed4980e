package org.echoppe.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.quiet.InTheWay;
import org.echoppe.calendar.quiet.SlotRule;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.Pause;
import org.echoppe.merchant.ShopHours;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.Place;
import org.echoppe.programme.ProgrammeView;

/**
 * What is known about one merchant's time at one moment: read once, asked many times.
 *
 * @param pairing null where the merchant has no mentor to book, and then availability and programme too
 * @param agenda  the sessions either of the two has, and what is kept for other merchants
 * @param kept    the time of the session that is to be moved, which is no other time; or null
 * @param moved   the session that is to be moved, where it matters whether it can be; or null
 */
record Circumstances(
        Instant now,
        Partners partners,
        Place place,
        LivePairing pairing,
        ProgrammeView programme,
        ShopHours hours,
        DeclaredHours availability,
        Agenda agenda,
        TimeWindow kept,
        Holds holds,
        Session moved,
        boolean isInSeries) {

    Circumstances(
            Instant now,
            Partners partners,
            Place place,
            LivePairing pairing,
            ProgrammeView programme,
            ShopHours hours,
            DeclaredHours availability,
            Agenda booked,
            Holds holds) {
        this(
                now,
                partners,
                place,
                pairing,
                programme,
                hours,
                availability,
                booked.and(holds.others()),
                null,
                holds,
                null,
                false);
    }

    /** As if this session were not booked: it is to be moved, if it can be. */
    Circumstances toMove(Session session) {
        Circumstances here = without(session.id());
        return new Circumstances(
                now,
                partners,
                place,
                pairing,
                programme,
                hours,
                availability,
                here.agenda,
                here.kept,
                holds,
                session,
                isInSeries);
    }

    /** As if this session were not booked. */
    Circumstances without(SessionId session) {
        TimeWindow its = agenda.sessions().stream()
                .filter(taken -> session.equals(taken.session()))
                .map(Taken::window)
                .findFirst()
                .orElse(null);
        return new Circumstances(
                now,
                partners,
                place,
                pairing,
                programme,
                hours,
                availability,
                agenda.without(session),
                its,
                holds,
                moved,
                isInSeries);
    }

    /** For sessions of a series, which may lie beyond the horizon and be as many as they are. */
    Circumstances inSeries() {
        return new Circumstances(
                now, partners, place, pairing, programme, hours, availability, agenda, kept, holds, moved, true);
    }

    /** This window as a week of the series that begins with this session. */
    SeriesWeek week(TimeWindow window, Session first) {
        return week(question(window, first));
    }

    /** The same for a week that was left out, when the first may have begun. */
    SeriesWeek leftOut(TimeWindow window, Session first) {
        return week(question(window, true, isStillWith(first)));
    }

    private SeriesWeek week(BookingQuestion asked) {
        TimeWindow window = asked.window();
        var broken = BookingRule.firstBrokenBy(asked);
        return new SeriesWeek(window, broken.orElse(null), inTheWay(window));
    }

    /** Whether a session could begin at once; the mentor's other sessions are no matter, another mentor may come. */
    Moment moment(int minutes, int within) {
        if (pairing == null) {
            return new Moment(partners.merchant(), null, null, NowRule.NO_MENTOR, null);
        }
        if (isPaused()) {
            return new Moment(partners.merchant(), pairing.programme(), pairing.mentor(), NowRule.PAUSED, null);
        }
        NowRule against = rightNow().against(minutes).orElse(null);
        return new Moment(
                partners.merchant(),
                pairing.programme(),
                pairing.mentor(),
                against,
                against == null ? rightNow().latestStart(minutes, within) : null);
    }

    RightNow rightNow() {
        return new RightNow(
                now, partners.merchant(), programme, hours, agenda.ofMerchant().toList());
    }

    Proposal propose(TimeWindow window) {
        BookingRule broken = BookingRule.firstBrokenBy(question(window)).orElse(null);
        return new Proposal(
                partners,
                window,
                broken,
                broken == null ? List.of() : offering().instead(broken, window),
                own(window),
                keptUntil(window));
    }

    private Instant keptUntil(TimeWindow window) {
        return holds.own()
                .filter(hold -> hold.window().equals(window))
                .map(SlotHold::heldUntil)
                .orElse(null);
    }

    private SessionId own(TimeWindow window) {
        return upcoming()
                .filter(taken -> taken.window().equals(window))
                .map(Taken::session)
                .findFirst()
                .orElse(null);
    }

    BookingResult.Refused refused(BookingRule broken, TimeWindow wanted) {
        return new BookingResult.Refused(broken, offering().instead(broken, wanted));
    }

    BookingQuestion question(TimeWindow window) {
        return moved == null ? question(window, true, true) : question(window, moved);
    }

    BookingQuestion question(TimeWindow window, Session session) {
        return question(window, session.isAhead(now), isStillWith(session));
    }

    /** What refuses every slot, whichever is chosen; or null. */
    BookingRule againstAll() {
        if (pairing == null) {
            return BookingRule.NO_MENTOR;
        }
        if (moved == null || moved.isAhead(now) && isStillWith(moved)) {
            return null;
        }
        return moved.isAhead(now) ? BookingRule.OTHER_MENTOR_NOW : BookingRule.HAS_STARTED;
    }

    private boolean isStillWith(Session session) {
        return pairing != null && pairing.id().equals(session.pairing());
    }

    /** May this session have back the place it had? */
    BookingQuestion questionBack(Session changed) {
        Circumstances here = changed.series() == null ? this : inSeries();
        return here.question(changed.windowBefore(), changed.canGoBack(now), isStillWith(changed));
    }

    private BookingQuestion question(TimeWindow window, boolean movable, boolean sameMentor) {
        return new BookingQuestion(
                pairing != null,
                movable,
                sameMentor,
                window,
                bookable(),
                rules().allows(window.length()),
                hasEnoughAhead(),
                agenda.holds(window),
                obstacles(window),
                window.start().isBefore(now),
                rests(window));
    }

    private boolean rests(TimeWindow window) {
        return pairing != null
                && pairing.pause() != null
                && pairing.pause().window(programme.zone()).overlaps(window);
    }

    /** What a session at this time takes besides the time. */
    Allotment allotment(TimeWindow window) {
        return agenda.allotment(window, rules(), programme.zone());
    }

    /** Pauses taken under rules that were longer: at a time that is free, none is asked for any more. */
    List<Taken> pausesIn(TimeWindow window) {
        return agenda.ofMentor().filter(taken -> taken.pausesIn(window)).toList();
    }

    Stream<Taken> upcoming() {
        return agenda.upcoming(now);
    }

    /** Another time for one of them makes them no more. */
    boolean hasEnoughAhead() {
        return kept == null && !isInSeries && upcoming().count() >= rules().mostUpcoming();
    }

    Offer offer(Duration wanted, int page) {
        return offering().offer(wanted, page);
    }

    /** What could take this session's place from then on, quietest first; nothing where it cannot move. */
    List<OpenSlot> after(Instant then) {
        return offering().after(then, moved.window().length());
    }

    private Offering offering() {
        return new Offering(this);
    }

    FreeTime free() {
        return new FreeTime(this);
    }

    BookingRules rules() {
        return programme == null ? BookingRules.USUAL : programme.rules();
    }

    private Set<SlotRule> obstacles(TimeWindow window) {
        return inTheWay(window).stream().map(InTheWay::rule).collect(Collectors.toSet());
    }

    WhyNot whyNot(TimeWindow window) {
        return new WhyNot(
                window,
                pairing != null,
                window.start().isBefore(now),
                bookable().isEmpty(),
                inTheWay(window));
    }

    private List<InTheWay> inTheWay(TimeWindow window) {
        return free().inTheWay(window, bookable());
    }

    /** Nothing where there is no mentor to book. */
    WindowSet bookable() {
        if (pairing == null) {
            return WindowSet.EMPTY;
        }
        return (isInSeries ? time().untilTheEnd() : time().window()).minus(rest());
    }

    /** The days on which the pairing pauses. */
    private WindowSet rest() {
        return pairing.pause() == null
                ? WindowSet.EMPTY
                : WindowSet.of(pairing.pause().window(programme.zone()));
    }

    /** The days on which nothing is booked, unless there are none or they are over. */
    Pause pauseAhead() {
        Pause pause = pairing.pause();
        return pause == null || pause.isOver(LocalDate.ofInstant(now, programme.zone())) ? null : pause;
    }

    boolean isPaused() {
        return pairing != null && pairing.isPausedOn(LocalDate.ofInstant(now, programme.zone()));
    }

    BookableTime time() {
        return new BookableTime(programme, now);
    }
}
