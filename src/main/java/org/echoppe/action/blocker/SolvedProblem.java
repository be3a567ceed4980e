package org.echoppe.action.blocker;

import java.time.Instant;

/** A problem the town has solved, and for how many shops. */
public record SolvedProblem(ProblemKey key, String sentence, int shops, Instant solvedAt) {}
