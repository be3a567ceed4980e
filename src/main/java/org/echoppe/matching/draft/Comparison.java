package org.echoppe.matching.draft;

import java.util.List;
import org.echoppe.merchant.MerchantId;

/** Two drafts side by side: what each came to, and whoever has another mentor in the one than in the other. */
public record Comparison(DraftLine one, DraftLine other, List<Difference> differences) {

    /** A merchant with a mentor's name in each draft, null where there is none, and what the pair is worth out of 100. */
    public record Difference(
            MerchantId merchant, String shop, String mentor, int points, String otherMentor, int otherPoints) {

        public int gain() {
            return otherPoints - points;
        }
    }

    /** How many more the other one pairs. */
    public int pairedMore() {
        return other.paired() - one.paired();
    }

    /** How many more points the other one has. */
    public long pointsMore() {
        return other.points() - one.points();
    }
}
