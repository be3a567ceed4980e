package org.echoppe.matching.draft;

import org.echoppe.matching.Criterion;

/** What is in the way of a merchant's having a mentor (null where nothing is, or nobody asked), and how many pass all that comes before. */
record Obstacle(Criterion criterion, int suitable) {

    static final Obstacle UNKNOWN = new Obstacle(null, 0);
}
