package org.echoppe.matching.draft;

import java.util.List;
import org.echoppe.matching.MentorChoice;
import org.echoppe.matching.Reason;

/** What another pair than the one found would mean. */
public sealed interface WhyNot {

    /** How the pair is judged by itself. */
    MentorChoice choice();

    /** It is what was found. */
    record AsItIs(MentorChoice choice) implements WhyNot {}

    /** Something excludes it. */
    record Excluded(MentorChoice choice, Reason because) implements WhyNot {}

    /**
     * It could be, at a price.
     *
     * @param merchants how many fewer would have a mentor
     * @param points    how many points fewer all would have together; below zero where there are more
     * @param moves     who would change mentors besides
     */
    record Costs(MentorChoice choice, int merchants, long points, List<Move> moves) implements WhyNot {}
}
