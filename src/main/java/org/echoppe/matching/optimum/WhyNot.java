package org.echoppe.matching.optimum;

import java.util.List;

/** What a pair would cost that is not in the best pairing, and whom else it would move. */
public record WhyNot(boolean possible, int merchantsLost, long pointsLost, List<Move> moves) {

    static WhyNot of(Solution best, int merchant, int mentor) {
        Solution forced = best.pinned(merchant, mentor);
        return new WhyNot(
                forced.mentorOf(merchant) == mentor,
                best.paired() - forced.paired(),
                best.value() - forced.value(),
                best.movesTo(forced).stream()
                        .filter(move -> move.merchant() != merchant)
                        .toList());
    }
}
