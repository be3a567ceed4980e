package org.echoppe.matching.draft;

/** Which merchants of a draft are looked at. */
public enum DraftShow {
    ALL,

    /** Those without a mentor. */
    ALONE,

    /** Those for whom the last step found somebody else. */
    MOVED,

    /** Those for whom something was decided. */
    PINNED,

    /** Those with whom publishing would do something. */
    FRESH,

    /** Those whose mentor has no place left. */
    MENTOR_FULL,

    /** Those whose mentor could take another merchant. */
    MENTOR_WITH_ROOM
}
