package org.echoppe.matching.optimum;

/**
 * A place lacks somebody: finds the cheapest chain of moves that brings somebody there, starting with a merchant who is
 * alone or with another place that stays empty in its stead. Looks from the place backwards.
 */
final class Filling extends Search {

    private final Choices[] callers;

    /** Where who moves towards the place goes from a node. */
    private final int[] towards;

    private int firstMentor;
    private int firstMerchant;

    Filling(Market market, Plan plan) {
        super(market, plan);
        callers = market.pairs.callers;
        towards = new int[distance.length];
    }

    /** A mentor, or an organisation by its node, has somebody less than places it counts as filled. */
    void fill(int node) {
        startAt(node);
        expand();
        reprice(-1);
        follow();
    }

    @Override
    void expandMentor(int mentor) {
        stayEmpty(mentor);
        long here = distance[mentor] + plan.price[mentor];
        Choices merchants = callers[mentor];
        for (int i = 0; i < merchants.others.length; i++) {
            long offer = here - merchants.points[i] * Cost.POINT;
            plan.forgetElsewhere(merchants.others[i]);
            call(merchants.others[i], mentor, offer);
        }
    }

    private void call(int merchant, int to, long offer) {
        int from = plan.mentor[merchant];
        if (from == Plan.ALONE) {
            endWith(offer - allowed[merchant].alone, merchant, to);
        } else if (from >= 0 && from != to) {
            come(from, offer - pays(merchant), merchant, to);
        }
    }

    private void come(int from, long far, int through, int to) {
        if (far < end && far < distance[from]) {
            reach(from, far, through);
            towards[from] = to;
        }
    }

    private void endWith(long far, int merchant, int mentor) {
        if (far < end) {
            end = far;
            firstMerchant = merchant;
            firstMentor = mentor;
        }
    }

    private void stayEmpty(int mentor) {
        if (plan.filled[mentor] == 0) {
            return;
        }
        long far = distance[mentor] + plan.price[mentor] - mentors.place(mentor, plan.filled[mentor] - 1);
        endWith(far, START, mentor);
        int house = mentors.organisation[mentor];
        if (house != Seats.INDEPENDENT) {
            come(node(house), far - plan.price[node(house)], mentor, mentor);
        }
    }

    @Override
    void expandOrganisation(int organisation) {
        long here = distance[node(organisation)] + plan.price[node(organisation)];
        if (by[node(organisation)] == START) {
            endWith(here, START, node(organisation));
        }
        for (int mentor : mentors.members[organisation]) {
            if (plan.filled[mentor] < plan.places[mentor]) {
                long far = here + mentors.place(mentor, plan.filled[mentor]) - plan.price[mentor];
                come(mentor, far, ORGANISATION, node(organisation));
            }
        }
    }

    /** Makes the moves, from whoever comes in to the place itself. */
    private void follow() {
        int node = firstMentor;
        if (firstMerchant != START) {
            move(firstMerchant, node);
        } else if (node < mentors.size()) {
            plan.empty(node);
        } else {
            plan.crowd[node - mentors.size()]--;
        }
        while (by[node] != START) {
            node = step(node);
        }
    }

    private int step(int node) {
        if (node >= mentors.size()) {
            plan.filled[by[node]]--;
        } else if (by[node] == ORGANISATION) {
            plan.filled[node]++;
        } else {
            move(by[node], towards[node]);
        }
        return towards[node];
    }
}
