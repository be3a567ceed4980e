package org.echoppe.matching.draft;

import org.echoppe.matching.Reason;

/** What became of a decision in a draft. */
public sealed interface DraftAnswer {

    /** It is noted; what it changed is in the draft, at once or when the search that has begun is over. */
    record Done() implements DraftAnswer {}

    /** @param detail what speaks against the pair; null where that is not the question */
    record Refused(DraftRule because, Reason detail) implements DraftAnswer {}

    static DraftAnswer refused(DraftRule because) {
        return new Refused(because, null);
    }
}
