package org.echoppe.matching.draft.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.echoppe.access.Visitor;
import org.echoppe.matching.draft.DraftDesk;
import org.echoppe.matching.draft.DraftId;
import org.echoppe.matching.draft.DraftLine;
import org.echoppe.matching.draft.DraftView;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.shared.Texts;

/** The draft a page is about: the one its address names, else the latest that is open, else the one published last. */
@Named
@RequestScoped
public class CurrentDraft {

    @Inject
    private DraftDesk desk;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private DraftParameters asked;

    @Inject
    private Visitor visitor;

    private ProgrammeView programme;
    private List<DraftLine> drafts = List.of();
    private DraftView view;

    @PostConstruct
    void read() {
        programme = programmes.current().orElse(null);
        if (programme != null) {
            drafts = desk.list(programme.id());
            asked.draft()
                    .or(() -> first(DraftLine::isOpen))
                    .or(() -> first(DraftLine::isPublished))
                    .ifPresent(draft -> view = desk.view(draft));
        }
    }

    private Optional<DraftId> first(Predicate<DraftLine> wanted) {
        return drafts.stream().filter(wanted).map(DraftLine::id).findFirst();
    }

    /** A new one, with the next number for a name where nobody gave it one. */
    DraftId open(String name) {
        String usual = new Texts("matching", visitor.getLocale()).of("draft.name", drafts.size() + 1);
        return desk.open(programme.id(), name == null || name.isBlank() ? usual : name);
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public List<DraftLine> getDrafts() {
        return drafts;
    }

    /** Null while there is none. */
    public DraftView getView() {
        return view;
    }

    DraftId id() {
        return view.id();
    }
}
