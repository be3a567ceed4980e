package org.echoppe.reporting;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.echoppe.booking.SessionFact;
import org.echoppe.booking.SessionStatus;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Trade;

/** Everything that is counted: the shops as they stand, and the sessions whose start lies in the period. */
record Facts(List<ShopFact> shops, List<SessionFact> sessions) {

    Figures counted() {
        List<Figure> figures = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            figures.add(new Figure(metric, Dimension.ALL, "", metric.count(this)));
            if (metric.isToldApartBy(Dimension.ACTION)) {
                Stream.of(ActionCode.values())
                        .map(action -> figure(metric, Dimension.ACTION, action, shop -> shop.action() == action))
                        .forEach(figures::add);
            }
            if (metric.isToldApartBy(Dimension.TRADE)) {
                Stream.of(Trade.values())
                        .map(trade -> figure(metric, Dimension.TRADE, trade, shop -> shop.trade() == trade))
                        .forEach(figures::add);
            }
        }
        return new Figures(figures);
    }

    private Figure figure(Metric metric, Dimension dimension, Enum<?> item, Predicate<ShopFact> which) {
        return new Figure(metric, dimension, item.name(), metric.count(only(which)));
    }

    /** The same of some shops, with their sessions. */
    private Facts only(Predicate<ShopFact> which) {
        List<ShopFact> some = shops.stream().filter(which).toList();
        Set<MerchantId> ids = some.stream().map(ShopFact::merchant).collect(toSet());
        return new Facts(
                some,
                sessions.stream()
                        .filter(session -> ids.contains(session.merchant()))
                        .toList());
    }

    long count(Predicate<ShopFact> which) {
        return shops.stream().filter(which).count();
    }

    long count(SessionStatus status) {
        return sessions.stream().filter(session -> session.status() == status).count();
    }

    Stream<SessionFact> met() {
        return sessions.stream().filter(session -> session.status().didMeet());
    }

    /** How long mentors were there for merchants who did not come: the time that was booked. */
    long minutesWaited() {
        return sessions.stream()
                .filter(session -> session.status() == SessionStatus.MISSED_BY_MERCHANT)
                .mapToLong(session -> session.window().minutes())
                .sum();
    }
}
