package org.echoppe.matching.draft;

import java.time.Instant;

/** A line of the list of drafts; who opened it is null where it was our own work, when it was closed while it is open. */
public record DraftLine(
        DraftId id,
        String name,
        DraftStatus status,
        String openedBy,
        Instant openedAt,
        Instant closedAt,
        int steps,
        int paired,
        long points) {

    public boolean isOpen() {
        return status == DraftStatus.OPEN;
    }

    public boolean isPublished() {
        return status == DraftStatus.PUBLISHED;
    }

    /** Out of a hundred, for each pair. */
    public long average() {
        return paired == 0 ? 0 : Math.round((double) points / paired);
    }
}
