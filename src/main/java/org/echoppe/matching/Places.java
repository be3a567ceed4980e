package org.echoppe.matching;

/** How many merchants a mentor can accompany, and how many of these places are taken already. */
record Places(int taken, int capacity) {

    int free() {
        return Math.max(0, capacity - taken);
    }
}
