package org.echoppe.action.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.echoppe.programme.ActionCode;

/** What follows from a merchant's answers: the themes on which most hangs, the heaviest first. */
record Advice(Set<CheckAnswer> answers) {

    private static final int FEW = 2;
    private static final int MOST = 3;

    Advice(Collection<CheckAnswer> answers) {
        this(Set.copyOf(answers));
    }

    /** Two or three; fewer only where fewer than two are left that are not in place. A third has to have a reason of its own. */
    List<Proposal> proposals() {
        var proposed = new ArrayList<Proposal>();
        for (ActionCode theme : open()) {
            if (proposed.size() < FEW || proposed.size() < MOST && weight(theme) > 0) {
                proposed.add(new Proposal(theme, reason(theme)));
            }
        }
        return proposed;
    }

    private List<ActionCode> open() {
        Set<ActionCode> inPlace = InPlace.themesIn(answers);
        return Arrays.stream(ActionCode.values())
                .filter(theme -> !inPlace.contains(theme))
                .sorted(Comparator.comparingInt(this::weight).reversed())
                .toList();
    }

    private int weight(ActionCode theme) {
        return rules(theme).stream().mapToInt(ProposalRule::weight).sum();
    }

    private ProposalRule reason(ActionCode theme) {
        return rules(theme).stream()
                .max(Comparator.comparingInt(ProposalRule::weight).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private List<ProposalRule> rules(ActionCode theme) {
        return Arrays.stream(ProposalRule.values())
                .filter(rule -> rule.theme() == theme && rule.holdsFor(answers))
                .toList();
    }
}
