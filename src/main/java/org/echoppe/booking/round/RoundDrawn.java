package org.echoppe.booking.round;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.echoppe.action.Plan;
import org.echoppe.action.PlanStep;
import org.echoppe.booking.MentorSession;
import org.echoppe.booking.round.RoundStop.Beside;
import org.echoppe.calendar.WindowSet;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.ShopHours;
import org.echoppe.programme.BookingRules;

/** Draws the round of a half-day from what is known about its shops. */
record RoundDrawn(
        HalfDay half,
        ZoneId zone,
        Instant now,
        BookingRules rules,
        List<RoundShop> shops,
        Map<MerchantId, ShopHours> hours,
        Map<MerchantId, Plan> plans,
        List<MentorSession> booked,
        List<VisitRow> told) {

    private static final Duration VISIT = Duration.ofMinutes(3);

    Round round() {
        List<RoundStop> walk = Stream.concat(over(), Walk.through(calls(), start(), rules).stream())
                .toList();
        List<RoundStop> seen =
                unbooked().filter(this::isSeen).map(shop -> stop(shop, null)).toList();
        Set<MerchantId> shown = new HashSet<>();
        Stream.concat(walk.stream(), seen.stream()).map(RoundStop::merchant).forEach(shown::add);
        List<RoundStop> beside = shops.stream()
                .filter(shop -> !shown.contains(shop.merchant()))
                .map(shop -> stop(shop, time(shop).why()))
                .toList();
        return new Round(half, half.day().equals(LocalDate.ofInstant(now, zone)), walk, seen, beside);
    }

    private Instant start() {
        Instant begin = half.window(zone).start();
        return now.isAfter(begin) ? now : begin;
    }

    /** Sessions that are over come first, as they came. */
    private Stream<RoundStop> over() {
        return sessions().filter(this::isOver).map(this::stop);
    }

    private List<Call<RoundStop>> calls() {
        return Stream.concat(
                        sessions().filter(Predicate.not(this::isOver)).map(this::call),
                        unbooked().filter(Predicate.not(this::isSeen)).map(this::call))
                .toList();
    }

    private Call<RoundStop> call(MentorSession session) {
        Spot spot = shop(session).map(RoundShop::spot).findFirst().orElseGet(() -> Spot.unknown(session.address()));
        return new Call<>(
                stop(session),
                spot,
                WindowSet.of(session.window()),
                session.window().length(),
                true);
    }

    private Call<RoundStop> call(RoundShop shop) {
        return new Call<>(stop(shop, null), shop.spot(), time(shop).left(), VISIT, false);
    }

    private Stream<MentorSession> sessions() {
        return booked.stream()
                .filter(session -> half.window(zone).contains(session.window().start()));
    }

    private Stream<RoundShop> unbooked() {
        return shops.stream()
                .filter(shop ->
                        sessions().noneMatch(session -> session.merchant().equals(shop.merchant())));
    }

    private boolean isOver(MentorSession session) {
        return !session.window().end().isAfter(start());
    }

    private boolean isSeen(RoundShop shop) {
        return !visits(shop.merchant()).isEmpty();
    }

    private Stream<RoundShop> shop(MentorSession session) {
        return shops.stream().filter(shop -> shop.merchant().equals(session.merchant()));
    }

    private QuietHalfDay time(RoundShop shop) {
        return new QuietHalfDay(half, zone, now, hours.get(shop.merchant()));
    }

    private List<VisitRow> visits(MerchantId merchant) {
        return told.stream().filter(visit -> visit.merchant().equals(merchant)).toList();
    }

    private PlanStep step(MerchantId merchant) {
        Plan plan = plans.get(merchant);
        return plan == null ? null : plan.next().orElse(null);
    }

    private RoundStop stop(MentorSession session) {
        MerchantId merchant = session.merchant();
        boolean isAccepted = shop(session).findAny().isPresent();
        return new RoundStop(
                merchant,
                session.shop(),
                session.person(),
                session.phone(),
                session.address(),
                List.of(),
                session,
                step(merchant),
                visits(merchant),
                isAccepted,
                null);
    }

    private RoundStop stop(RoundShop shop, Beside beside) {
        return new RoundStop(
                shop.merchant(),
                shop.shop(),
                shop.person(),
                shop.phone(),
                shop.address(),
                time(shop).left().windows(),
                null,
                step(shop.merchant()),
                visits(shop.merchant()),
                true,
                beside);
    }
}
