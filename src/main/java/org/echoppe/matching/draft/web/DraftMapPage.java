package org.echoppe.matching.draft.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.echoppe.access.Visitor;
import org.echoppe.matching.draft.DraftReadingDesk;
import org.echoppe.matching.draft.PlacedPair;
import org.echoppe.shared.Alphabet;

/** The town with the pairs of a draft, as far as it is known where people are. */
@Named
@RequestScoped
public class DraftMapPage {

    @Inject
    private DraftReadingDesk reading;

    @Inject
    private CurrentDraft current;

    @Inject
    private Visitor visitor;

    private List<PlacedPair> pairs = List.of();
    private TownMap map;

    @PostConstruct
    void read() {
        if (current.getView() != null) {
            pairs = new Alphabet(visitor.getLocale()).sorted(reading.placed(current.id()), PlacedPair::shop);
            map = TownMap.of(pairs);
        }
    }

    public List<PlacedPair> getPairs() {
        return pairs;
    }

    /** Null where nobody's place is known. */
    public TownMap getTown() {
        return map;
    }

    public DraftWords getWords() {
        return new DraftWords(visitor.getLocale(), current.getProgramme().zone());
    }
}
