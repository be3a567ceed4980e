package org.echoppe.reporting;

import static org.echoppe.booking.SessionStatus.BOOKED;
import static org.echoppe.booking.SessionStatus.CANCELLED;
import static org.echoppe.booking.SessionStatus.HELD;
import static org.echoppe.booking.SessionStatus.INTERRUPTED;
import static org.echoppe.booking.SessionStatus.MISSED_BY_MENTOR;
import static org.echoppe.booking.SessionStatus.MISSED_BY_MERCHANT;
import static org.echoppe.reporting.Dimension.ACTION;
import static org.echoppe.reporting.Dimension.ALL;
import static org.echoppe.reporting.Dimension.TRADE;
import static org.echoppe.reporting.Unit.MENTOR;
import static org.echoppe.reporting.Unit.SESSION;
import static org.echoppe.reporting.Unit.SHOP;
import static org.echoppe.reporting.Unit.STEP;
import static org.echoppe.reporting.Unit.TIME;

import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.echoppe.booking.SessionFact;

/**
 * The catalogue: every figure, its unit, by what it is told apart, and the one way to count it. Its name and definition are
 * the texts {@code metric.<code>} and {@code definition.<code>}.
 */
public enum Metric {
    MERCHANTS(SHOP, facts -> facts.shops().size(), ACTION, TRADE),
    MERCHANTS_ACCOMPANIED(SHOP, facts -> facts.count(ShopFact::isAccompanied), ACTION),
    MENTORS_ENGAGED(
            MENTOR,
            facts -> facts.shops().stream()
                    .map(ShopFact::mentor)
                    .filter(Objects::nonNull)
                    .distinct()
                    .count()),
    ACTIONS_NOT_BEGUN(SHOP, facts -> facts.count(shop -> shop.stepsDone() == 0), ACTION),
    ACTIONS_UNDER_WAY(SHOP, facts -> facts.count(shop -> shop.stepsDone() > 0 && !shop.isDone()), ACTION),
    ACTIONS_COMPLETED(SHOP, facts -> facts.count(shop -> shop.stepsDone() > 0 && shop.isDone()), ACTION),
    STEPS_DONE(
            STEP, facts -> facts.shops().stream().mapToLong(ShopFact::stepsDone).sum(), ACTION),
    SESSIONS_BOOKED(SESSION, facts -> facts.sessions().size()),
    SESSIONS_HELD(SESSION, facts -> facts.count(HELD)),
    SESSIONS_INTERRUPTED(SESSION, facts -> facts.count(INTERRUPTED)),
    SESSIONS_MISSED_BY_MERCHANT(SESSION, facts -> facts.count(MISSED_BY_MERCHANT)),
    SESSIONS_MISSED_BY_MENTOR(SESSION, facts -> facts.count(MISSED_BY_MENTOR)),
    SESSIONS_CANCELLED(SESSION, facts -> facts.count(CANCELLED)),
    SESSIONS_NOT_NOTED(SESSION, facts -> facts.count(BOOKED)),
    MENTORING_TIME(
            TIME, facts -> facts.met().mapToLong(SessionFact::minutesDone).sum()),
    VOLUNTEER_TIME(TIME, facts -> MENTORING_TIME.count(facts) + facts.minutesWaited());

    private final Unit unit;
    private final ToLongFunction<Facts> count;
    private final Set<Dimension> dimensions;

    Metric(Unit unit, ToLongFunction<Facts> count, Dimension... dimensions) {
        this.unit = unit;
        this.count = count;
        this.dimensions = Set.of(dimensions);
    }

    public Unit unit() {
        return unit;
    }

    long count(Facts facts) {
        return count.applyAsLong(facts);
    }

    boolean isToldApartBy(Dimension dimension) {
        return dimension == ALL || dimensions.contains(dimension);
    }
}
