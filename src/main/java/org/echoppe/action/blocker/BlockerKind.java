package org.echoppe.action.blocker;

/** What an action can be blocked by; each has its words, such as {@code blocker.NETWORK}. */
public enum BlockerKind {
    NETWORK,
    BANK,
    SUPPLIER,
    HARDWARE,
    PASSWORD,
    NO_TIME,
    TRAINING,
    OTHER;

    /** Whether shops share it only where they share a street. */
    boolean isOfAStreet() {
        return this == NETWORK;
    }

    /** Whether two shops that say so have something in common at all. */
    boolean canBeShared() {
        return this != OTHER;
    }
}
