package org.echoppe.matching.draft;

import java.time.Instant;

/**
 * What a draft came to when it was last solved.
 *
 * @param proven   nothing better exists for its steps, and that was checked
 * @param complete the search was not stopped before its end
 * @param current  no step was taken and nothing published since
 * @param solvedAt null where it never was
 */
public record DraftWorth(int paired, long points, boolean proven, boolean complete, boolean current, Instant solvedAt) {

    /** Out of a hundred, for each pair. */
    public long average() {
        return paired == 0 ? 0 : Math.round((double) points / paired);
    }
}
