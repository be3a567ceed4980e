package org.echoppe.matching.draft;

/** Why something was not done in a draft; nothing was changed then. */
public enum DraftRule {

    /** Somebody published or discarded it meanwhile. */
    STILL_OPEN,

    /** It is not as it was when it was looked at. */
    AS_SEEN,

    /** Something has changed since it was solved. */
    SOLVED,

    /** Something speaks against the pair. */
    PAIR_IS_POSSIBLE,

    /** What is published or was decided takes all places of the mentor. */
    MENTOR_HAS_A_PLACE,

    /** Only two who have a mentor can swap. */
    BOTH_HAVE_A_MENTOR,

    /** Nothing was decided yet. */
    SOMETHING_TO_UNDO
}
