package org.echoppe.matching.draft.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.echoppe.access.Visitor;
import org.echoppe.matching.Criterion;
import org.echoppe.matching.PairingWords;
import org.echoppe.matching.Weights;
import org.echoppe.matching.draft.DraftStepDesk;

/** How much each criterion counts in a draft; what changes with it is seen in the draft. */
@Named
@RequestScoped
public class DraftWeightsPage {

    @Inject
    private DraftStepDesk steps;

    @Inject
    private CurrentDraft current;

    @Inject
    private DraftNotices notices;

    @Inject
    private Visitor visitor;

    private List<WeightLine> lines = List.of();

    @PostConstruct
    void read() {
        if (current.getView() != null) {
            Weights weights = current.getView().weights();
            lines = Criterion.weighed()
                    .map(criterion -> new WeightLine(criterion, weights.of(criterion)))
                    .toList();
        }
    }

    public String weigh() {
        Weights wanted = current.getView().weights();
        for (WeightLine line : lines) {
            wanted = wanted.with(line.getCriterion(), line.getWeight());
        }
        return notices.answered(steps.weigh(current.id(), wanted), current.id());
    }

    public List<WeightLine> getLines() {
        return lines;
    }

    public List<Integer> getChoices() {
        return IntStream.rangeClosed(0, Weights.MOST).boxed().toList();
    }

    /** Those that count for nothing, but without which there is no pair. */
    public List<Criterion> getConditions() {
        return Stream.of(Criterion.values())
                .filter(criterion -> !criterion.isWeighed())
                .toList();
    }

    public PairingWords getWords() {
        return new PairingWords(visitor.getLocale());
    }
}
