package org.echoppe.matching;

/** What became of the coordinator's own choice. A refusal changes nothing. */
public sealed interface Adjusted {

    record Chosen(PairingId pairing) implements Adjusted {}

    record Impossible(Reason because) implements Adjusted {}

    /** The merchant's pairing is published; both sides may know of it. */
    record AlreadyPublished() implements Adjusted {}
}
