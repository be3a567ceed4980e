package org.echoppe.matching;

import java.util.List;
import org.echoppe.mentor.MentorId;

/** A mentor a merchant could have, or not, with everything that speaks for and against. */
public record MentorChoice(MentorId mentor, String name, String organisation, int score, List<Reason> reasons) {

    public boolean isPossible() {
        return reasons.stream().noneMatch(Reason::excludes);
    }

    /** The first thing in the way; null where nothing is. */
    public Reason inTheWay() {
        return reasons.stream().filter(Reason::excludes).findFirst().orElse(null);
    }
}
