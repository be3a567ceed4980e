package org.echoppe.matching.optimum;

/** Somebody needs a place: finds the cheapest chain of moves that ends at a free one, or with somebody alone. */
final class Placing extends Search {

    private int lastMentor;
    private int lastMerchant;

    Placing(Market market, Plan plan) {
        super(market, plan);
    }

    /** Takes a merchant into the plan. */
    void place(int merchant) {
        plan.leaveAs(merchant, Plan.ALONE);
        end = Long.MAX_VALUE;
        look(merchant, 0);
        settle();
    }

    /** A mentor, or an organisation by its node, has somebody more than places. */
    void relieve(int node) {
        startAt(node);
        settle();
    }

    private void settle() {
        expand();
        reprice(1);
        follow();
    }

    /** Prices have risen since merchants last looked elsewhere; those who know what they would pay need not look again. */
    void lookAround() {
        for (int merchant = 0; merchant < allowed.length; merchant++) {
            plan.elsewhere[merchant] = elsewhere(merchant);
        }
    }

    private long elsewhere(int merchant) {
        Choices row = allowed[merchant];
        long least = row.alone;
        for (int i = 0; i < row.others.length; i++) {
            if (row.others[i] != plan.mentor[merchant]) {
                least = Math.min(least, plan.price[row.others[i]] - row.points[i] * Cost.POINT);
            }
        }
        return least;
    }

    /** Where a merchant could go who would be at this distance without price or points. */
    private void look(int merchant, long here) {
        Choices row = allowed[merchant];
        if (here + row.alone < end) {
            end = here + row.alone;
            lastMerchant = merchant;
        }
        int[] others = row.others;
        int[] points = row.points;
        int mentor = plan.mentor[merchant];
        long least = row.alone;
        for (int i = 0; i < others.length; i++) {
            long cost = plan.price[others[i]] - points[i] * Cost.POINT;
            if (cost < least && others[i] != mentor) {
                least = cost;
            }
            if (here + cost < end && here + cost < distance[others[i]]) {
                arrive(others[i], here + cost, merchant);
            }
        }
        plan.elsewhere[merchant] = least;
    }

    private void arrive(int mentor, long far, int through) {
        if (plan.hasRoom(mentor)) {
            long place = far - plan.price[mentor] + mentors.place(mentor, plan.filled[mentor]);
            if (place < end) {
                end = place;
                lastMentor = mentor;
                lastMerchant = START;
            }
        }
        reach(mentor, far, through);
    }

    @Override
    void expandMentor(int mentor) {
        long here = distance[mentor];
        for (int merchant = plan.first[mentor]; merchant >= 0; merchant = plan.next[merchant]) {
            long without = here - plan.price[mentor] + plan.points[merchant] * Cost.POINT;
            if (without + plan.elsewhere[merchant] < end) {
                look(merchant, without);
            }
        }
        int house = mentors.organisation[mentor];
        if (plan.filled[mentor] < plan.places[mentor] && plan.isFull(house)) {
            long far = here - plan.price[mentor] + mentors.place(mentor, plan.filled[mentor]) + plan.price[node(house)];
            if (far < distance[node(house)]) {
                reach(node(house), far, mentor);
            }
        }
    }

    @Override
    void expandOrganisation(int organisation) {
        long here = distance[node(organisation)] - plan.price[node(organisation)];
        for (int mentor : mentors.members[organisation]) {
            if (plan.filled[mentor] > 0) {
                long far = here + plan.price[mentor] - mentors.place(mentor, plan.filled[mentor] - 1);
                if (far < distance[mentor]) {
                    reach(mentor, far, ORGANISATION);
                }
            }
        }
    }

    /** Makes the moves, from the end back to the start. */
    private void follow() {
        int mentor = lastMentor;
        if (lastMerchant == START) {
            plan.fill(mentor);
        } else {
            mentor = plan.mentor[lastMerchant];
            plan.leaveAs(lastMerchant, Plan.ALONE);
        }
        while (mentor >= 0 && by[mentor] != START) {
            mentor =
                    by[mentor] == ORGANISATION ? followThroughOrganisation(mentor) : followMerchant(by[mentor], mentor);
        }
    }

    private int followMerchant(int merchant, int to) {
        int from = plan.mentor[merchant];
        move(merchant, to);
        return from;
    }

    /** The organisation gives up a place of one mentor for one of another. */
    private int followThroughOrganisation(int mentor) {
        plan.filled[mentor]--;
        int other = by[node(mentors.organisation[mentor])];
        if (other != START) {
            plan.filled[other]++;
        }
        return other;
    }
}
