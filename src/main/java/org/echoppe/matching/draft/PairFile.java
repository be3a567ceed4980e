package org.echoppe.matching.draft;

import java.util.List;
import org.echoppe.matching.MentorChoice;

/** A merchant looked at closely: the pair found for them as it is judged (null where there is none), and all mentors, the best possible first. */
public record PairFile(DraftRow row, MentorChoice pair, List<MentorChoice> choices) {

    /** Who could be taken without moving anybody. */
    public List<MentorChoice> possible() {
        return choices.stream()
                .filter(MentorChoice::isPossible)
                .filter(choice -> !choice.mentor().equals(row.mentor()))
                .toList();
    }
}
