package org.echoppe.matching.draft;

import org.echoppe.matching.Criterion;

/** What is in the way of a merchant's having a mentor (null where nothing is), and how many pass all that comes before it. */
public record Obstacle(Criterion criterion, int suitable) {

    /** Nobody asked. */
    static final Obstacle UNKNOWN = new Obstacle(null, -1);
}
