package org.echoppe.matching;

import java.util.List;

/** The matching desk at a glance: proposals, what is published, who is alone, and each mentor's load. */
public record MatchingBoard(
        List<PairingRow> proposals, List<PairingRow> published, List<Alone> alone, List<MentorLoad> loads) {}
