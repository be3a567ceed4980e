package org.echoppe.matching.draft;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.echoppe.matching.Criterion;
import org.echoppe.matching.MentorChoice;
import org.echoppe.matching.Reason;

/** A merchant looked at closely: the pair found for them as it is judged (null where there is none), all mentors, the best possible first, and what is in the way as of now. */
public record PairFile(DraftRow row, MentorChoice pair, List<MentorChoice> choices, Obstacle obstacle) {

    private static final int A_FEW = 3;

    /** Whom one single change would free for this merchant, a missing place before anything else; a few of them. */
    public List<MentorChoice> nearest() {
        return choices.stream()
                .filter(choice -> obstacles(choice).count() == 1)
                .sorted(Comparator.comparing(PairFile::isForWantOfAPlace)
                        .thenComparing(MentorChoice::score)
                        .reversed())
                .limit(A_FEW)
                .toList();
    }

    private static boolean isForWantOfAPlace(MentorChoice choice) {
        return choice.inTheWay().criterion() == Criterion.CAPACITY;
    }

    private static Stream<Reason> obstacles(MentorChoice choice) {
        return choice.reasons().stream().filter(Reason::excludes);
    }

    /** Who could be taken without moving anybody. */
    public List<MentorChoice> possible() {
        return choices.stream()
                .filter(MentorChoice::isPossible)
                .filter(choice -> !choice.mentor().equals(row.mentor()))
                .toList();
    }
}
