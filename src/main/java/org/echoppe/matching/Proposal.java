package org.echoppe.matching;

/** What a proposal came to: how many merchants have a mentor now, and how many are left alone. */
public record Proposal(int paired, int alone) {}
