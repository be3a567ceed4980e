package org.echoppe.matching.optimum;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The best pairing of a market. Changes give another one, as good as solving anew, in which nobody moves without gain; this
 * one stays as it is.
 */
public final class Solution {

    public static final int NOBODY = -1;

    private final Market market;
    private final Plan plan;
    private final boolean complete;

    /** Whether nothing was changed since it was solved. */
    private final boolean fresh;

    /** At which somebody more is placed in a moment; worked out when first asked for. */
    private volatile long[] dearest;

    private Solution(Market market, Plan plan, boolean complete, boolean fresh) {
        this.market = market;
        this.plan = plan;
        this.complete = complete;
        this.fresh = fresh;
    }

    static Solution solved(Market market, Plan plan, boolean complete) {
        return new Solution(market, plan, complete, true);
    }

    public Market market() {
        return market;
    }

    public boolean isComplete() {
        return complete;
    }

    public int mentorOf(int merchant) {
        return Math.max(NOBODY, plan.mentor[merchant]);
    }

    public int paired() {
        return (int) IntStream.of(plan.mentor).filter(mentor -> mentor >= 0).count();
    }

    /** The points of all pairs. */
    public long points() {
        long sum = 0;
        for (int merchant = 0; merchant < market.merchants(); merchant++) {
            sum += plan.mentor[merchant] < 0 ? 0 : plan.points[merchant];
        }
        return sum;
    }

    /** The points less what the load of the mentors costs. */
    public long value() {
        long cost = 0;
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            for (int place = 0; place < plan.filled[mentor]; place++) {
                cost += market.mentors.place(mentor, place) / Cost.POINT;
            }
        }
        return points() - cost;
    }

    /** Worked out on every call, by other means than the pairing itself. */
    public Certificate certificate() {
        return new Certificate(market, plan);
    }

    /** Who would be with whom in another solution, where that differs from this one. */
    public List<Move> movesTo(Solution other) {
        return IntStream.range(0, market.merchants())
                .filter(merchant -> mentorOf(merchant) != other.mentorOf(merchant))
                .mapToObj(merchant -> new Move(merchant, mentorOf(merchant), other.mentorOf(merchant)))
                .toList();
    }

    public WhyNot whyNot(int merchant, int mentor) {
        return WhyNot.of(this, merchant, mentor);
    }

    /** One merchant more, the last of the list. */
    public Solution adding(Choices choices) {
        Market larger = market.with(market.pairs.adding(choices));
        return as(placing(larger).join(market.merchants()), larger);
    }

    /** The merchant keeps the place on the list, but has no mentor any more; {@link #released} brings them back. */
    public Solution without(int merchant) {
        return as(new Change(plan, market).leave(merchant), market);
    }

    /** This merchant has this mentor or, where that cannot be, nobody. */
    public Solution pinned(int merchant, int mentor) {
        return allowing(merchant, market.pairs.offered(merchant).only(mentor));
    }

    public Solution forbidding(int merchant, int mentor) {
        return allowing(merchant, market.choices(merchant).without(mentor));
    }

    /** The merchant may have every mentor first offered: no pin, no forbidden pair. */
    public Solution released(int merchant) {
        return allowing(merchant, market.pairs.offered(merchant));
    }

    private Solution allowing(int merchant, Choices row) {
        Market other = market.with(market.pairs.allowing(merchant, row));
        return as(new Change(plan, other).reconsider(merchant), other);
    }

    /** One mentor more, the last of the list, and the merchants who could have them. */
    public Solution addingMentor(Seats seats, Choices merchants) {
        Market larger = new Market(market.pairs.addingMentor(merchants), market.mentors.adding(seats));
        Change change = new Change(plan, larger).come(market.mentors());
        if (seats.organisation() != Seats.INDEPENDENT) {
            change.room(seats.organisation());
        }
        return as(change.places(market.mentors()), larger);
    }

    /** The mentor keeps the place on the list, but takes nobody. */
    public Solution withoutMentor(int mentor) {
        return withCapacity(mentor, 0);
    }

    public Solution withCapacity(int mentor, int capacity) {
        Market other = market.with(market.mentors.withCapacity(mentor, capacity));
        return as((isForOthers(mentor, capacity) ? placing(other) : new Change(plan, other)).places(mentor), other);
    }

    /** Whether merchants leave for others, and nobody comes to the organisation in their stead. */
    private boolean isForOthers(int mentor, int capacity) {
        return capacity < market.mentors.seats(mentor).capacity() && plan.roomPrice(mentor) == 0;
    }

    public Solution withCap(int organisation, int cap) {
        Market other = market.with(market.mentors.withCap(organisation, cap));
        return as(new Change(plan, other).room(organisation), other);
    }

    /** Of a change after which somebody looks for a place; to work out prices for it pays where many start from here. */
    private Change placing(Market other) {
        var change = new Change(plan, other);
        return fresh ? change.at(dearest()) : change;
    }

    private long[] dearest() {
        if (dearest == null) {
            dearest = new Dearest(market, plan).prices();
        }
        return dearest;
    }

    private Solution as(Change change, Market other) {
        return new Solution(other, change.plan(), complete, false);
    }
}
