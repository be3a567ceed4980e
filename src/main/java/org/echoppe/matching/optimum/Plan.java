package org.echoppe.matching.optimum;

import java.util.Arrays;

/** Who is with whom at present and what a place is worth where; the searches work on it. */
final class Plan {

    static final int ALONE = -1;
    static final int AWAY = -2;
    private static final int NOBODY = -1;
    private static final long FAR = 1L << 61;

    /** By merchant: the mentor, the points, and who else is with the same mentor. */
    final int[] mentor;

    final int[] points;
    final int[] next;
    private final int[] previous;

    /** By mentor: who is with them, places there are, places filled. */
    final int[] first;

    final int[] places;
    final int[] filled;

    /** By organisation: how many it may take, how many it takes. */
    final int[] room;

    final int[] crowd;

    /** What one more place costs, by mentor and then by organisation. */
    final long[] price;

    /** By merchant: what they would pay elsewhere at least, as far as known; prices may have risen since. */
    final long[] elsewhere;

    private final int[] organisation;

    /** Nobody is in the plan yet. */
    Plan(Market market) {
        this(market, new Plan(), market.mentors.free(), market.mentors.rooms());
        for (int each = 0; each < places.length; each++) {
            price[each] = market.mentors.place(each, 0);
        }
    }

    private Plan() {
        mentor = points = next = previous = first = places = filled = room = crowd = organisation = new int[0];
        price = elsewhere = new long[0];
    }

    /** As it was, for a market to which somebody may have come: a merchant away, a mentor without a place. */
    Plan(Plan before, Market market) {
        this(market, before, before.places, before.room);
    }

    private Plan(Market market, Plan before, int[] places, int[] room) {
        int merchants = market.merchants();
        int mentors = market.mentors();
        mentor = extended(before.mentor, merchants, AWAY);
        points = extended(before.points, merchants, 0);
        next = extended(before.next, merchants, NOBODY);
        previous = extended(before.previous, merchants, NOBODY);
        first = extended(before.first, mentors, NOBODY);
        filled = extended(before.filled, mentors, 0);
        this.places = extended(places, mentors, 0);
        this.room = room.clone();
        crowd = extended(before.crowd, room.length, 0);
        price = new long[mentors + room.length];
        System.arraycopy(before.price, 0, price, 0, before.first.length);
        System.arraycopy(before.price, before.first.length, price, mentors, before.crowd.length);
        elsewhere = Arrays.copyOf(before.elsewhere, merchants);
        organisation = market.mentors.organisation;
    }

    private static int[] extended(int[] values, int length, int rest) {
        int[] longer = Arrays.copyOf(values, length);
        Arrays.fill(longer, Math.min(values.length, length), length, rest);
        return longer;
    }

    boolean isWithin(int merchant) {
        return mentor[merchant] != AWAY;
    }

    /** Whether one more could come without anybody's leaving. */
    boolean hasRoom(int each) {
        return filled[each] < places[each] && !isFull(organisation[each]);
    }

    boolean isFull(int house) {
        return house != Seats.INDEPENDENT && crowd[house] >= room[house];
    }

    /** What one more place costs in the organisation of a mentor. */
    long roomPrice(int each) {
        return organisation[each] == Seats.INDEPENDENT ? 0 : price[filled.length + organisation[each]];
    }

    void fill(int each) {
        filled[each]++;
        count(each, 1);
    }

    void empty(int each) {
        filled[each]--;
        count(each, -1);
    }

    private void count(int each, int change) {
        if (organisation[each] != Seats.INDEPENDENT) {
            crowd[organisation[each]] += change;
        }
    }

    void move(int merchant, int to, int worth) {
        leave(merchant);
        mentor[merchant] = to;
        points[merchant] = worth;
        forgetElsewhere(merchant);
        next[merchant] = first[to];
        previous[merchant] = NOBODY;
        if (first[to] != NOBODY) {
            previous[first[to]] = merchant;
        }
        first[to] = merchant;
    }

    void forgetElsewhere(int merchant) {
        elsewhere[merchant] = -FAR;
    }

    void leaveAs(int merchant, int state) {
        leave(merchant);
        mentor[merchant] = state;
    }

    private void leave(int merchant) {
        if (mentor[merchant] < 0) {
            return;
        }
        if (previous[merchant] == NOBODY) {
            first[mentor[merchant]] = next[merchant];
        } else {
            next[previous[merchant]] = next[merchant];
        }
        if (next[merchant] != NOBODY) {
            previous[next[merchant]] = previous[merchant];
        }
    }
}
