package org.echoppe.matching.optimum;

import java.util.Arrays;

/** Nodes by their distance, the nearest first; the distances are the search's. */
final class NodeHeap {

    private static final int OUT = -1;

    private final long[] distance;
    private final int[] nodes;
    private final int[] where;
    private int size;

    NodeHeap(long[] distance) {
        this.distance = distance;
        nodes = new int[distance.length];
        where = new int[distance.length];
        Arrays.fill(where, OUT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    int nearest() {
        return nodes[0];
    }

    /** Takes a node in, or nearer if it is in already. */
    void pull(int node) {
        int at = where[node] == OUT ? size++ : where[node];
        while (at > 0 && distance[node] < distance[nodes[at - 1 >> 1]]) {
            put(nodes[at - 1 >> 1], at);
            at = at - 1 >> 1;
        }
        put(node, at);
    }

    int poll() {
        int polled = nodes[0];
        where[polled] = OUT;
        size--;
        if (size > 0) {
            sink(nodes[size]);
        }
        return polled;
    }

    private void sink(int node) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && distance[nodes[child + 1]] < distance[nodes[child]]) {
                child++;
            }
            if (distance[node] <= distance[nodes[child]]) {
                break;
            }
            put(nodes[child], at);
            at = child;
        }
        put(node, at);
    }

    private void put(int node, int at) {
        nodes[at] = node;
        where[node] = at;
    }

    void clear() {
        while (size > 0) {
            where[nodes[--size]] = OUT;
        }
    }
}
