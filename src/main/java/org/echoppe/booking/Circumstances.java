package org.echoppe.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.quiet.InTheWay;
import org.echoppe.calendar.quiet.MentorTime;
import org.echoppe.calendar.quiet.QuietTime;
import org.echoppe.calendar.quiet.ShopTime;
import org.echoppe.calendar.quiet.Slot;
import org.echoppe.calendar.quiet.SlotQuestion;
import org.echoppe.calendar.quiet.SlotRule;
import org.echoppe.matching.LivePairing;
import org.echoppe.merchant.ShopHours;
import org.echoppe.programme.Mode;
import org.echoppe.programme.ProgrammeView;

/**
 * What is known about one merchant's time at one moment: read once, asked many times.
 *
 * @param pairing null where the merchant has no mentor to book, and then availability and programme too
 * @param ahead   the sessions either of the two has ahead, and what is kept for other merchants
 * @param kept    the time of the session that is to be moved, which is no other time; or null
 */
record Circumstances(
        Instant now,
        Partners partners,
        LivePairing pairing,
        ProgrammeView programme,
        ShopHours hours,
        DeclaredHours availability,
        List<Taken> ahead,
        TimeWindow kept,
        Holds holds) {

    private static final int MOST_INSTEAD = 3;
    private static final Duration USUAL = Duration.ofMinutes(10);
    /** What it takes to walk from one shop to the next. */
    private static final Duration WALK = Duration.ofMinutes(10);

    Circumstances(
            Instant now,
            Partners partners,
            LivePairing pairing,
            ProgrammeView programme,
            ShopHours hours,
            DeclaredHours availability,
            List<Taken> ahead) {
        this(now, partners, pairing, programme, hours, availability, ahead, Holds.NONE);
    }

    Circumstances(
            Instant now,
            Partners partners,
            LivePairing pairing,
            ProgrammeView programme,
            ShopHours hours,
            DeclaredHours availability,
            List<Taken> booked,
            Holds holds) {
        this(now, partners, pairing, programme, hours, availability, together(booked, holds.others()), null, holds);
    }

    private static List<Taken> together(List<Taken> booked, List<Taken> kept) {
        return Stream.concat(booked.stream(), kept.stream())
                .sorted(Comparator.comparing(taken -> taken.window().start()))
                .toList();
    }

    /** As if this session were not booked: it is to be moved. */
    Circumstances without(SessionId moved) {
        Map<Boolean, List<Taken>> found =
                ahead.stream().collect(Collectors.partitioningBy(taken -> moved.equals(taken.session())));
        TimeWindow its = found.get(true).stream().map(Taken::window).findFirst().orElse(null);
        return new Circumstances(now, partners, pairing, programme, hours, availability, found.get(false), its, holds);
    }

    Offer offer(Duration length, int page) {
        int minutes = (int) length.toMinutes();
        List<SessionRow> upcoming = mine().map(Taken::row).toList();
        if (pairing == null) {
            return new Offer(partners, minutes, List.of(), upcoming, 0, true, null, null, List.of());
        }
        var shown = new SlotPages(slots(length, bookable()), programme.zone()).page(page);
        LocalDate nextDay = shown.slots().isEmpty() ? nextDay(length) : null;
        return new Offer(
                partners,
                minutes,
                open(shown.slots()),
                upcoming,
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
        return ahead.stream()
                .filter(taken -> taken.mentor().equals(pairing.mentor()))
                .anyMatch(taken -> Ticks.around(taken.window()).overlaps(Ticks.around(window)));
    }

    private RightNow rightNow() {
        return new RightNow(
                now,
                partners.merchant(),
                programme,
                hours,
                ahead.stream().filter(this::isMine).toList());
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
        return mine().filter(taken -> taken.window().equals(window))
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
        boolean sameMentor = pairing != null && pairing.mentor().equals(moved.mentor());
        return question(window, moved.isAhead(now), sameMentor);
    }

    private BookingQuestion question(TimeWindow window, boolean movable, boolean sameMentor) {
        boolean taken = ahead.stream().anyMatch(other -> other.window().overlaps(window));
        return new BookingQuestion(
                pairing != null,
                movable,
                sameMentor,
                window,
                bookable(),
                myUpcoming(),
                taken,
                obstacles(window),
                window.start().isBefore(now));
    }

    private Stream<Taken> mine() {
        return ahead.stream().filter(this::isMine).filter(taken -> taken.status() == SessionStatus.BOOKED);
    }

    private int myUpcoming() {
        return (int) mine().count();
    }

    private boolean isMine(Taken taken) {
        return taken.merchant().equals(partners.merchant());
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

    private static Duration offered(Duration length) {
        return BookingRule.LENGTHS.contains(length) ? length : USUAL;
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
                new ShopTime(hours.opening(), hours.rush(), hours.peaks(), busy(this::isMine)),
                new MentorTime(availability, busy(taken -> taken.mentor().equals(pairing.mentor())), onTheWay()),
                within,
                length,
                programme.zone(),
                hours.holidays());
    }

    private WindowSet busy(Predicate<Taken> whose) {
        return WindowSet.of(ahead.stream().filter(whose).map(Taken::window).toList());
    }

    /** Before and after each visit of the mentor to another shop, where this one wants a visit too. */
    private WindowSet onTheWay() {
        return WindowSet.of(ahead.stream()
                .filter(taken -> taken.mentor().equals(pairing.mentor()) && !isMine(taken))
                .filter(taken -> taken.mode() == Mode.ON_SITE && partners.mode() == Mode.ON_SITE)
                .map(Taken::window)
                .map(visit ->
                        new TimeWindow(visit.start().minus(WALK), visit.end().plus(WALK)))
                .toList());
    }

    /** Nothing where there is no mentor to book. */
    private WindowSet bookable() {
        return pairing == null ? WindowSet.EMPTY : time().window();
    }

    private BookableTime time() {
        return new BookableTime(programme, now);
    }
}
