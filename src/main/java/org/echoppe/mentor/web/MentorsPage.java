package org.echoppe.mentor.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.echoppe.access.Visitor;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorRow;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.shared.Alphabet;
import org.echoppe.shared.Phone;
import org.echoppe.shared.Texts;

/** The experts taking part, to look through and to open. */
@Named
@RequestScoped
public class MentorsPage {

    @Inject
    private MentorDesk desk;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private Visitor visitor;

    private ProgrammeView programme;
    private List<MentorRow> rows = List.of();

    @PostConstruct
    void load() {
        programme = programmes.current().orElse(null);
        if (programme != null) {
            rows = new Alphabet(visitor.getLocale()).sorted(desk.list(programme.id()), MentorRow::name);
        }
    }

    /** The actions they help with, the best known first. */
    public String skills(MentorRow row) {
        return row.skills().entrySet().stream()
                .sorted(Entry.<ActionCode, Integer>comparingByValue().reversed().thenComparing(Entry.comparingByKey()))
                .map(skill -> new Texts("mentor", visitor.getLocale())
                        .of("skill.said", actionName(skill.getKey()), skill.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String actionName(ActionCode action) {
        return new Texts("programme", visitor.getLocale()).of("action." + action);
    }

    public String hours(MentorRow row) {
        return row.availability().availabilityInWords(visitor.getLocale());
    }

    public String phone(MentorRow row) {
        return row.phone() == null ? "" : Phone.shown(row.phone());
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public List<MentorRow> getRows() {
        return rows;
    }
}
