package org.echoppe.matching.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.echoppe.access.Visitor;
import org.echoppe.matching.draft.DraftDesk;
import org.echoppe.matching.draft.DraftId;

/** All drafts of the programme: a new one, two beside each other, one put away. */
@Named
@RequestScoped
public class DraftsPage {

    @Inject
    private DraftDesk desk;

    @Inject
    private CurrentDraft current;

    @Inject
    private DraftNotices notices;

    @Inject
    private Visitor visitor;

    private String name;

    public String open() {
        return notices.opened(current.open(name));
    }

    public String discard(DraftId draft) {
        return notices.discarded(desk.discard(draft));
    }

    public DraftWords getWords() {
        return new DraftWords(visitor.getLocale(), current.getProgramme().zone());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
