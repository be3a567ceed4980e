package org.echoppe.matching.draft;

import java.time.Instant;
import java.util.List;
import org.echoppe.matching.Weights;
import org.echoppe.programme.ProgrammeId;

/**
 * A draft at a glance.
 *
 * @param revision goes up with every step; publishing names the one that was looked at
 * @param fresh    pairs that are not published yet
 * @param moved    merchants for whom something else was found than before the last step
 * @param search   how far a long search is; null where none is under way
 */
public record DraftView(
        DraftId id,
        ProgrammeId programme,
        String name,
        DraftStatus status,
        String openedBy,
        Instant openedAt,
        int revision,
        DraftWorth worth,
        Weights weights,
        List<DraftStep> steps,
        int merchants,
        int fresh,
        int moved,
        Search search) {

    public boolean isOpen() {
        return status == DraftStatus.OPEN;
    }

    public int alone() {
        return merchants - worth.paired();
    }
}
