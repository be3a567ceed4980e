package org.echoppe.action.blocker;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One problem of the town: what several shops are blocked by.
 *
 * @param cards    those of its shops, the oldest first
 * @param sentence what the town says of it, or null
 */
public record SharedProblem(ProblemKey key, List<BlockerRow> cards, ProblemState state, String sentence) {

    public SharedProblem {
        cards = List.copyOf(cards);
    }

    /** Those that enough shops have, the one most shops have first; what the town does about each is told elsewhere. */
    static List<SharedProblem> in(List<BlockerRow> open, int threshold) {
        Map<ProblemKey, List<BlockerRow>> byKey = open.stream()
                .filter(card -> card.kind().canBeShared())
                .collect(Collectors.groupingBy(
                        ProblemKey::of,
                        () -> new TreeMap<>(
                                Comparator.comparing(ProblemKey::kind).thenComparing(ProblemKey::street)),
                        Collectors.toList()));
        return byKey.entrySet().stream()
                .map(entry -> new SharedProblem(entry.getKey(), entry.getValue(), ProblemState.NEW, null))
                .filter(problem -> problem.shops() >= threshold)
                .sorted(Comparator.comparing(SharedProblem::shops).reversed())
                .toList();
    }

    SharedProblem told(ProblemState itsState, String itsSentence) {
        return new SharedProblem(key, cards, itsState, itsSentence);
    }

    public long shops() {
        return cards.stream().map(BlockerRow::merchant).distinct().count();
    }

    public Instant since() {
        return cards.stream().map(BlockerRow::raisedAt).min(Instant::compareTo).orElseThrow();
    }
}
