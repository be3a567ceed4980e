package org.echoppe.matching.draft;

/** What a coordinator can decide in a draft. */
public enum StepKind {

    /** This merchant has this mentor. */
    PIN,

    /** This merchant does not have this mentor. */
    FORBID,

    /** What was forbidden may be again. */
    ALLOW,

    /** Neither a pin nor what is published holds this merchant any longer. */
    RELEASE,

    /** Two merchants have each other's mentor. */
    SWAP,

    /** A criterion counts this much. */
    WEIGH
}
