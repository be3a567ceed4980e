package org.echoppe.matching.optimum;

import java.util.Arrays;

/**
 * The cheapest chain of moves from here to the end, by Dijkstra's algorithm: the nodes are mentors and, behind them,
 * organisations. Distances count what prices do not cover yet, which is never negative.
 */
abstract class Search {

    static final int START = -1;
    static final int ORGANISATION = -2;
    private static final long FAR = Long.MAX_VALUE;

    final Plan plan;
    final Mentors mentors;
    final Choices[] allowed;
    final long[] distance;

    /** Who moves on the way to a node; with an organisation, through which mentor the way goes. */
    final int[] by;

    /** How far the end is, by what is known so far. */
    long end;

    private final NodeHeap near;
    private final int[] seen;
    private int seenSize;

    Search(Market market, Plan plan) {
        this.plan = plan;
        mentors = market.mentors;
        allowed = market.pairs.allowed;
        distance = new long[plan.price.length];
        by = new int[distance.length];
        seen = new int[distance.length];
        near = new NodeHeap(distance);
        Arrays.fill(distance, FAR);
    }

    abstract void expandMentor(int mentor);

    abstract void expandOrganisation(int organisation);

    final int node(int organisation) {
        return mentors.size() + organisation;
    }

    final void startAt(int node) {
        end = FAR;
        reach(node, 0, START);
    }

    final void reach(int node, long far, int through) {
        if (distance[node] == FAR) {
            seen[seenSize++] = node;
        }
        distance[node] = far;
        by[node] = through;
        if (far < end) {
            near.pull(node);
        }
    }

    final void expand() {
        while (!near.isEmpty() && distance[near.nearest()] < end) {
            int node = near.poll();
            if (node < mentors.size()) {
                expandMentor(node);
            } else {
                expandOrganisation(node - mentors.size());
            }
        }
        near.clear();
    }

    /** Whoever is nearer than the end gets dearer by the difference, or cheaper, so that the way found costs nothing. */
    final void reprice(int sign) {
        while (seenSize > 0) {
            int node = seen[--seenSize];
            plan.price[node] += sign * Math.max(0, end - distance[node]);
            distance[node] = FAR;
        }
    }

    /** What a merchant pays where they are, price of the place included. */
    final long pays(int merchant) {
        return plan.price[plan.mentor[merchant]] - plan.points[merchant] * Cost.POINT;
    }

    final void move(int merchant, int to) {
        plan.move(merchant, to, allowed[merchant].pointsWith(to));
    }
}
