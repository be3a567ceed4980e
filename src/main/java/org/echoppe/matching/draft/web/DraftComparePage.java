package org.echoppe.matching.draft.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.echoppe.access.Visitor;
import org.echoppe.matching.draft.Comparison;
import org.echoppe.matching.draft.DraftLine;
import org.echoppe.matching.draft.DraftReadingDesk;

/** Two drafts side by side: who has another mentor, and what that costs. */
@Named
@RequestScoped
public class DraftComparePage {

    @Inject
    private DraftReadingDesk reading;

    @Inject
    private CurrentDraft current;

    @Inject
    private DraftParameters asked;

    @Inject
    private Visitor visitor;

    private Comparison comparison;

    @PostConstruct
    void read() {
        if (current.getView() != null) {
            asked.draft("other").ifPresent(other -> comparison = reading.compare(current.id(), other));
        }
    }

    /** Null where two have still to be chosen. */
    public Comparison getComparison() {
        return comparison;
    }

    public List<DraftLine> getBoth() {
        return List.of(comparison.one(), comparison.other());
    }

    public DraftWords getWords() {
        return new DraftWords(visitor.getLocale(), current.getProgramme().zone());
    }
}
