package org.echoppe.matching;

/** A mentor, by their place on the list, whom a merchant could have, and what the pair is worth: the sum of weight × points. */
record Candidate(int mentor, int value) {}
