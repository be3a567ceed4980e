package org.echoppe.matching.optimum;

/**
 * The most that places can cost for a plan to stay the best: what one more merchant there would cost everybody together.
 * Worked out from all ends backwards; at these prices whoever needs a place finds it at once.
 */
final class Dearest extends Search {

    private final Choices[] callers;

    Dearest(Market market, Plan plan) {
        super(market, plan);
        callers = market.pairs.callers;
    }

    long[] prices() {
        end = Long.MAX_VALUE;
        endsWithMerchants();
        endsWithPlaces();
        endsWithRooms();
        expand();
        return raised();
    }

    private void endsWithMerchants() {
        for (int merchant = 0; merchant < allowed.length; merchant++) {
            if (plan.mentor[merchant] >= 0) {
                come(plan.mentor[merchant], allowed[merchant].alone - pays(merchant));
            }
        }
    }

    private void endsWithPlaces() {
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            if (plan.hasRoom(mentor)) {
                come(mentor, mentors.place(mentor, plan.filled[mentor]) - plan.price[mentor]);
            }
        }
    }

    private void endsWithRooms() {
        for (int house = 0; house < plan.room.length; house++) {
            if (!plan.isFull(house)) {
                come(node(house), 0);
            }
        }
    }

    private void come(int node, long far) {
        if (far < distance[node]) {
            reach(node, far, START);
        }
    }

    @Override
    void expandMentor(int mentor) {
        long here = distance[mentor] + plan.price[mentor];
        Choices merchants = callers[mentor];
        for (int i = 0; i < merchants.others.length; i++) {
            int from = plan.mentor[merchants.others[i]];
            if (from >= 0 && from != mentor) {
                come(from, here - merchants.points[i] * Cost.POINT - pays(merchants.others[i]));
            }
        }
        int house = mentors.organisation[mentor];
        if (plan.isFull(house) && plan.filled[mentor] > 0) {
            come(node(house), here - mentors.place(mentor, plan.filled[mentor] - 1) - plan.price[node(house)]);
        }
    }

    @Override
    void expandOrganisation(int organisation) {
        long here = distance[node(organisation)] + plan.price[node(organisation)];
        for (int mentor : mentors.members[organisation]) {
            if (plan.filled[mentor] < plan.places[mentor]) {
                come(mentor, here + mentors.place(mentor, plan.filled[mentor]) - plan.price[mentor]);
            }
        }
    }

    /** Where no way leads to an end, nobody is: as much dearer as whatever becomes dearest. */
    private long[] raised() {
        long most = 0;
        for (long far : distance) {
            most = far == Long.MAX_VALUE ? most : Math.max(most, far);
        }
        long[] prices = plan.price.clone();
        for (int node = 0; node < prices.length; node++) {
            prices[node] += Math.min(most, distance[node]);
        }
        return prices;
    }
}
