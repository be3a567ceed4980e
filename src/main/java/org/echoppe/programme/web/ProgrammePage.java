package org.echoppe.programme.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.NewProgramme;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.shared.web.Notices;

/** The programme: its name, dates and booking rules; or the first one to open. */
@Named
@ViewScoped
public class ProgrammePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> USUAL_NOTICES = List.of(0, 30, 60, 120, 240, 1440, 2880, 10080);

    @Inject
    private ProgrammeDesk desk;

    @Inject
    private FieldProblems problems;

    @Inject
    private Notices notices;

    private ProgrammeId id;
    private final TypedFields typed = new TypedFields();
    private final RulesForm rules = new RulesForm(typed);
    private final MatchingForm matching = new MatchingForm(typed);

    @PostConstruct
    void load() {
        rules.show(BookingRules.USUAL);
        desk.current().ifPresent(this::show);
    }

    private void show(ProgrammeView programme) {
        id = programme.id();
        typed.keep("name", programme.name());
        typed.keep("startsOn", programme.startsOn());
        typed.keep("endsOn", programme.endsOn());
        rules.show(programme.rules());
        matching.show(programme.matching());
    }

    public String save() {
        var wanted = new NewProgramme(
                typed.text("name"), typed.day("startsOn"), typed.day("endsOn"), rules.read(), matching.read());
        var found = new ArrayList<>(typed.misreadDays("startsOn", "endsOn"));
        found.addAll(wanted.problems());
        if (problems.show(found)) {
            return null;
        }
        keep(wanted);
        return "/coordinator/programme?faces-redirect=true";
    }

    private void keep(NewProgramme wanted) {
        if (id == null) {
            desk.open(wanted);
            notices.success("programme", "page.opened", wanted.name().strip());
        } else {
            desk.change(id, wanted);
            notices.success("programme", "page.changed", wanted.name().strip());
        }
    }

    /** The notices offered, and the one the programme has. */
    public List<Integer> getNoticeChoices() {
        return Stream.concat(USUAL_NOTICES.stream(), Stream.of(typed.number("notice", 0)))
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isNew() {
        return id == null;
    }

    public RulesForm getRules() {
        return rules;
    }

    public TypedFields getTyped() {
        return typed;
    }
}
