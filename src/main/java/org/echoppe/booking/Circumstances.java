package org.echoppe.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.quiet.InPeaks;
import org.echoppe.calendar.quiet.InTheWay;
import org.echoppe.calendar.quiet.MentorTime;
import org.echoppe.calendar.quiet.PeakPolicy;
import org.echoppe.calendar.quiet.QuietTime;
import org.echoppe.calendar.quiet.ShopTime;
import org.echoppe.calendar.quiet.Slot;
import org.echoppe.calendar.quiet.SlotQuestion;
import org.echoppe.calendar.quiet.SlotRule;
import org.echoppe.matching.LivePairing;
import org.echoppe.merchant.ShopHours;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.Mode;
import org.echoppe.programme.ProgrammeView;

/**
 * What is known about one merchant's time at one moment: read once, asked many times.
 *
 * @param pairing null where the merchant has no mentor to book, and then availability and programme too
 * @param agenda  the sessions either of the two has, and what is kept for other merchants
 * @param kept    the time of the session that is to be moved, which is no other time; or null
 */
record Circumstances(
        Instant now,
        Partners partners,
        ShopPlace place,
        LivePairing pairing,
        ProgrammeView programme,
        ShopHours hours,
        DeclaredHours availability,
        Agenda agenda,
        TimeWindow kept,
        Holds holds,
        boolean isInSeries) {

    private static final int MOST_INSTEAD = 3;
    private static final int USUAL_MINUTES = 10;

    Circumstances(
            Instant now,
            Partners partners,
            ShopPlace place,
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
                false);
    }

    /** As if this session were not booked: it is to be moved. */
    Circumstances without(SessionId moved) {
        TimeWindow its = agenda.sessions().stream()
                .filter(taken -> moved.equals(taken.session()))
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
                agenda.without(moved),
                its,
                holds,
                isInSeries);
    }

    /** For sessions of a series, which may lie beyond the horizon and be as many as they are. */
    Circumstances inSeries() {
        return new Circumstances(
                now, partners, place, pairing, programme, hours, availability, agenda, kept, holds, true);
    }

    /** This window as a week of the series that begins with this session. */
    SeriesWeek week(TimeWindow window, Session first) {
        var broken = BookingRule.firstBrokenBy(question(window, true, isStillWith(first)));
        return new SeriesWeek(window, broken.orElse(null), inTheWay(window));
    }

    /** Of this length; where the programme does not offer it, of the longest that is shorter. */
    Offer offer(Duration wanted, int page) {
        int minutes = rules().lengthWithin((int) wanted.toMinutes());
        Duration length = Duration.ofMinutes(minutes);
        List<SessionRow> upcoming = upcoming().map(Taken::row).toList();
        List<Integer> lengths = rules().lengths();
        if (pairing == null) {
            return new Offer(partners, minutes, lengths, List.of(), upcoming, false, 0, true, null, null, List.of());
        }
        var shown = new SlotPages(slots(length, bookable()), programme.zone()).page(page);
        LocalDate nextDay = shown.slots().isEmpty() ? nextDay(length) : null;
        return new Offer(
                partners,
                minutes,
                lengths,
                open(shown.slots()),
                upcoming,
                hasEnoughAhead(),
                shown.number(),
                shown.isLast(),
                time().lastDay(),
                nextDay,
                rightNow().lengths());
    }

    /** Whether a session could begin at once; the mentor's other sessions are no matter, another mentor may come. */
    Moment moment(int minutes, int within) {
        if (pairing == null) {
            return new Moment(partners.merchant(), null, null, NowRule.NO_MENTOR, null, false);
        }
        NowRule against = rightNow().against(minutes).orElse(null);
        return new Moment(
                partners.merchant(),
                pairing.programme(),
                pairing.mentor(),
                against,
                against == null ? rightNow().latestStart(minutes, within) : null,
                isWithAnother(rightNow().window(minutes)));
    }

    private boolean isWithAnother(TimeWindow window) {
        return agenda.ofMentor().anyMatch(taken -> Ticks.around(taken.window()).overlaps(Ticks.around(window)));
    }

    private RightNow rightNow() {
        return new RightNow(
                now, partners.merchant(), programme, hours, agenda.ofMerchant().toList());
    }

    Proposal propose(TimeWindow window) {
        BookingRule broken = BookingRule.firstBrokenBy(question(window)).orElse(null);
        return new Proposal(
                partners,
                window,
                broken,
                broken == null ? List.of() : instead(broken, window),
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
        return new BookingResult.Refused(broken, instead(broken, wanted));
    }

    BookingQuestion question(TimeWindow window) {
        return question(window, true, true);
    }

    BookingQuestion question(TimeWindow window, Session moved) {
        return question(window, moved.isAhead(now), isStillWith(moved));
    }

    private boolean isStillWith(Session session) {
        return pairing != null && pairing.mentor().equals(session.mentor());
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
                window.start().isBefore(now));
    }

    private Stream<Taken> upcoming() {
        return agenda.upcoming(now);
    }

    /** Another time for one of them makes them no more. */
    private boolean hasEnoughAhead() {
        return kept == null && !isInSeries && upcoming().count() >= rules().mostUpcoming();
    }

    private BookingRules rules() {
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
        return bookable().windows().stream()
                .flatMap(within -> QuietTime.obstacles(asking(window.length(), within), window).stream())
                .toList();
    }

    /** The nearest three in time, in their order of time; none where another slot would be refused as well. */
    private List<OpenSlot> instead(BookingRule broken, TimeWindow wanted) {
        if (!broken.leavesOthers()) {
            return List.of();
        }
        Comparator<Slot> nearest = Comparator.comparing(
                slot -> Duration.between(slot.window().start(), wanted.start()).abs());
        return open(slots(offered(wanted.length()), bookable()).stream()
                .filter(slot -> !slot.window().equals(wanted))
                .sorted(nearest)
                .limit(MOST_INSTEAD)
                .sorted(Comparator.comparing(slot -> slot.window().start()))
                .toList());
    }

    /** What could take this session's place from then on, quietest first; nothing with another mentor. */
    List<OpenSlot> after(Instant then, Session moved) {
        if (pairing == null || !pairing.mentor().equals(moved.mentor())) {
            return List.of();
        }
        return open(slots(offered(moved.window().length()), bookable()).stream()
                .filter(slot -> !slot.window().start().isBefore(then))
                .toList());
    }

    private Duration offered(Duration length) {
        return rules().allows(length) ? length : Duration.ofMinutes(rules().lengthWithin(USUAL_MINUTES));
    }

    private LocalDate day(Slot slot) {
        return LocalDate.ofInstant(slot.window().start(), programme.zone());
    }

    private static List<OpenSlot> open(List<Slot> slots) {
        return slots.stream()
                .map(slot -> new OpenSlot(slot.window(), slot.reason()))
                .toList();
    }

    private List<Slot> slots(Duration length, WindowSet between) {
        return between.windows().stream()
                .flatMap(within -> QuietTime.slots(asking(length, within)).stream())
                .filter(slot -> !slot.window().equals(kept))
                .toList();
    }

    private LocalDate nextDay(Duration length) {
        return slots(length, time().later()).stream()
                .map(this::day)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private SlotQuestion asking(Duration length, TimeWindow within) {
        return new SlotQuestion(
                shopTime(),
                mentorTime(),
                within,
                length,
                programme.zone(),
                hours.holidays(),
                inPeaks(),
                agenda.beside(ways(), wantsVisit()));
    }

    /** Where the programme offers nothing as short as a peak allows, a peak allows nothing. */
    private InPeaks inPeaks() {
        int usual = (int) QuietTime.LONGEST_IN_PEAK.toMinutes();
        int longest = rules().lengthWithin(usual);
        boolean tooLong = rules().inPeaks() == PeakPolicy.TEN_MINUTES_A_DAY && longest > usual;
        return new InPeaks(tooLong ? PeakPolicy.NOTHING : rules().inPeaks(), Duration.ofMinutes(longest));
    }

    private Ways ways() {
        return new Ways(rules(), place);
    }

    private boolean wantsVisit() {
        return partners.mode() == Mode.ON_SITE;
    }

    private ShopTime shopTime() {
        return new ShopTime(
                hours.opening(),
                hours.rush(),
                hours.peaks(),
                agenda.merchantBusy(),
                agenda.fullForMerchant(rules().shopADay(), rules().shopAWeek(), programme.zone()));
    }

    private MentorTime mentorTime() {
        return new MentorTime(
                availability,
                agenda.mentorBusy(),
                wantsVisit() ? agenda.onTheWay(ways()) : WindowSet.EMPTY,
                agenda.pauses(rules().pause()),
                agenda.fullForMentor(rules().mentorADay(), rules().mentorAWeek(), programme.zone()));
    }

    /** Nothing where there is no mentor to book. */
    private WindowSet bookable() {
        if (pairing == null) {
            return WindowSet.EMPTY;
        }
        return isInSeries ? time().untilTheEnd() : time().window();
    }

    private BookableTime time() {
        return new BookableTime(programme, now);
    }
}
