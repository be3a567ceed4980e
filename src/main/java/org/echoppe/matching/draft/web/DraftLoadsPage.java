package org.echoppe.matching.draft.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.echoppe.access.Visitor;
import org.echoppe.matching.draft.DraftLoad;
import org.echoppe.matching.draft.DraftReadingDesk;
import org.echoppe.matching.draft.ShopChoice;
import org.echoppe.mentor.MentorId;
import org.echoppe.shared.Alphabet;

/** How the work of a draft is spread over its mentors; and for one of them, whom they could still take. */
@Named
@RequestScoped
public class DraftLoadsPage {

    @Inject
    private DraftReadingDesk reading;

    @Inject
    private CurrentDraft current;

    @Inject
    private DraftParameters asked;

    @Inject
    private Visitor visitor;

    private List<DraftLoad> loads = List.of();
    private DraftLoad chosen;
    private List<ShopChoice> shops = List.of();

    @PostConstruct
    void read() {
        if (current.getView() != null) {
            loads = new Alphabet(visitor.getLocale()).sorted(reading.loads(current.id()), DraftLoad::name);
            asked.mentor().ifPresent(this::look);
        }
    }

    private void look(MentorId mentor) {
        shops = reading.shopsFor(current.id(), mentor);
        chosen = loads.stream()
                .filter(load -> load.mentor().equals(mentor))
                .findFirst()
                .orElse(null);
    }

    public List<DraftLoad> getLoads() {
        return loads;
    }

    /** The largest there is, by which all bars are drawn. */
    public int getMost() {
        return loads.stream()
                .mapToInt(load -> Math.max(load.capacity(), load.merchants()))
                .max()
                .orElse(1);
    }

    public long getUnused() {
        return loads.stream()
                .filter(load -> load.merchants() == 0 && load.capacity() > 0)
                .count();
    }

    public long getFull() {
        return loads.stream()
                .filter(load -> load.merchants() > 0 && load.isFull())
                .count();
    }

    /** Null where no mentor is looked at. */
    public DraftLoad getChosen() {
        return chosen;
    }

    public List<ShopChoice> getShops() {
        return shops;
    }

    public DraftWords getWords() {
        return new DraftWords(visitor.getLocale(), current.getProgramme().zone());
    }
}
