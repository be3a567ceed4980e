package org.echoppe.radar.todo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.echoppe.booking.SessionFact;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.fit.Fit;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.quiet.SeasonClock;
import org.echoppe.matching.PairingStatus;
import org.echoppe.matching.PairingView;
import org.echoppe.merchant.ShopHours;

/**
 * A living pairing and how its action goes, as the rules about it look at it.
 *
 * @param phone    the shop's number, or null
 * @param lastTick when a step was last done, or null
 * @param isDone    no step is left
 * @param isBlocked something keeps the shop from going on, and somebody said what
 * @param sessions of this shop with this mentor, in the order of time, without the cancelled ones
 * @param fit      null where nothing can be told
 */
record PairCase(
        PairingView view,
        String phone,
        Instant lastTick,
        boolean isDone,
        boolean isBlocked,
        List<SessionFact> sessions,
        ShopHours hours,
        Fit fit,
        ZoneId zone) {

    private static final int SHORTEST_PEAK_DAYS = 7;

    /** What this pair's list holds now, one line at most for each thing. */
    Stream<Finding> findings(Instant now, Thresholds thresholds) {
        if (view.isPausedOn(day(now)) || clock().standsStill(now)) {
            return Stream.of();
        }
        Optional<Finding> restart = notRestarted(now, thresholds);
        return Stream.of(
                        noShows(thresholds),
                        restart,
                        restart.isPresent() ? Optional.<Finding>empty() : still(now, thresholds),
                        wontFit(now))
                .flatMap(Optional::stream);
    }

    /** The last so many sessions anybody told about were missed. */
    private Optional<Finding> noShows(Thresholds thresholds) {
        int wanted = thresholds.of(RadarRule.NO_SHOWS);
        List<SessionFact> told =
                sessions.stream().filter(fact -> fact.status().isNoted()).toList();
        List<SessionFact> last = told.subList(Math.max(0, told.size() - wanted), told.size());
        if (last.size() < wanted || !last.stream().allMatch(PairCase::isMissed)) {
            return Optional.empty();
        }
        SessionFact latest = last.get(last.size() - 1);
        long byShop = last.stream()
                .filter(fact -> fact.status() == SessionStatus.MISSED_BY_MERCHANT)
                .count();
        return Optional.of(finding(
                RadarRule.NO_SHOWS,
                latest.session().value(),
                latest.notedAt(),
                wanted,
                byShop,
                wanted - byShop,
                view.mentor()));
    }

    private static boolean isMissed(SessionFact fact) {
        return fact.status() == SessionStatus.MISSED_BY_MERCHANT || fact.status() == SessionStatus.MISSED_BY_MENTOR;
    }

    private Optional<Finding> still(Instant now, Thresholds thresholds) {
        Instant due = clock().after(lastMove(), thresholds.days(RadarRule.STILL));
        return isIdle(now) && !now.isBefore(due)
                ? Optional.of(finding(
                        RadarRule.STILL,
                        view.pairing().id().value() + "." + lastMove().getEpochSecond(),
                        due,
                        lastMove(),
                        view.mentor(),
                        thresholds.of(RadarRule.STILL)))
                : Optional.empty();
    }

    private Optional<Finding> notRestarted(Instant now, Thresholds thresholds) {
        return lastPeak(now)
                .filter(peak -> isIdle(now)
                        && lastMove().isBefore(end(peak))
                        && day(view.since()).isBefore(peak.from()))
                .flatMap(peak -> notRestarted(peak, now, thresholds));
    }

    private Optional<Finding> notRestarted(Peak peak, Instant now, Thresholds thresholds) {
        Instant due = clock().after(end(peak), thresholds.days(RadarRule.NOT_RESTARTED));
        return now.isBefore(due)
                ? Optional.empty()
                : Optional.of(finding(
                        RadarRule.NOT_RESTARTED,
                        view.pairing().id().value() + "." + peak.lastDay(),
                        due,
                        peak,
                        peak.lastDay(),
                        view.mentor()));
    }

    private Optional<Finding> wontFit(Instant now) {
        return Optional.ofNullable(fit)
                .filter(found -> !isDone && found.isDoubtful())
                .map(found -> finding(
                        RadarRule.WONT_FIT,
                        view.pairing().id().value() + "." + found.peak().from() + "." + found.margin(),
                        now,
                        found.left(),
                        found.peak(),
                        found.peak().from(),
                        found.possible(),
                        found.margin() == Fit.Margin.NONE ? 0 : 1,
                        found.latest() == null ? found.peak().from() : found.latest(),
                        view.mentor()));
    }

    private Finding finding(RadarRule rule, Object episode, Instant since, Object... says) {
        Subject about = Subject.named(view.shop())
                .of(view.pairing().merchant(), phone)
                .with(view.pairing().mentor())
                .in(view.pairing().id().value());
        return Finding.of(rule, episode, about, since, says);
    }

    /** A pairing that was accepted, with something left to do that nothing blocks, and nothing booked. */
    private boolean isIdle(Instant now) {
        return !isDone
                && !isBlocked
                && view.pairing().status() == PairingStatus.ACCEPTED
                && sessions.stream()
                        .noneMatch(fact -> fact.status() == SessionStatus.BOOKED
                                && fact.window().end().isAfter(now));
    }

    /** The pairing came about, a step was done, the two met. */
    Instant lastMove() {
        Stream<Instant> met = sessions.stream()
                .filter(fact -> fact.status().didMeet())
                .map(fact -> fact.window().end());
        return Stream.concat(met, Stream.of(view.since(), lastTick == null ? view.since() : lastTick))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Optional<Peak> lastPeak(Instant now) {
        LocalDate today = day(now);
        return hours.peaks().stream()
                .filter(peak -> peak.lastDay().isBefore(today))
                .filter(peak -> !peak.from().plusDays(SHORTEST_PEAK_DAYS - 1L).isAfter(peak.lastDay()))
                .max(Comparator.comparing(Peak::lastDay));
    }

    private SeasonClock clock() {
        SeasonClock clock = SeasonClock.of(hours.peaks(), zone);
        return view.pairing().pause() == null
                ? clock
                : clock.without(view.pairing().pause().window(zone));
    }

    private Instant end(Peak peak) {
        return peak.lastDay().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
