package org.echoppe.matching;

import java.util.List;
import org.echoppe.mentor.MentorId;

/** The matching desk at a glance: proposals, what is published, who is alone, and each mentor's load. */
public record MatchingBoard(
        List<PairingRow> proposals, List<PairingRow> published, List<Alone> alone, List<Load> loads) {

    /** How many merchants a mentor has, proposed or published, and how many there could be. */
    public record Load(MentorId mentor, String name, String organisation, int merchants, int capacity) {}

    /** There is somebody to pair with somebody. */
    public boolean hasPeople() {
        boolean hasMerchants = !(proposals.isEmpty() && published.isEmpty() && alone.isEmpty());
        return hasMerchants && !loads.isEmpty();
    }
}
