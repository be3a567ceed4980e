package org.echoppe.mentor.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.mentor.MentorData;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.programme.Language;
import org.echoppe.programme.Problem;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.programme.RefusedDataException;
import org.echoppe.programme.Trade;
import org.echoppe.programme.web.FieldProblems;
import org.echoppe.programme.web.HoursWords;
import org.echoppe.programme.web.TypedFields;
import org.echoppe.shared.Alphabet;
import org.echoppe.shared.Texts;
import org.echoppe.shared.web.Notices;

/** One expert, to add or to change. */
@Named
@ViewScoped
public class MentorPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MentorDesk desk;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private HoursWords hours;

    @Inject
    private FieldProblems problems;

    @Inject
    private Notices notices;

    @Inject
    private Visitor visitor;

    private String id;
    private ProgrammeView programme;
    private MentorForm form = MentorForm.empty();

    public void load() {
        programme = programmes.current().orElse(null);
        if (id != null) {
            form = MentorForm.of(desk.data(mentor()), hours);
        }
    }

    public String save() {
        if (!isNew() && problems.show(form.catchUpWith(MentorForm.of(desk.data(mentor()), hours)))) {
            return null;
        }
        MentorData data = form.data();
        try {
            if (problems.show(problemsOf(data))) {
                return null;
            }
            keep(data);
        } catch (RefusedDataException meanwhile) {
            problems.show(meanwhile.problems());
            return null;
        }
        return "/coordinator/mentors?faces-redirect=true";
    }

    private List<Problem> problemsOf(MentorData data) {
        var found = new ArrayList<>(form.misread());
        found.addAll(isNew() ? desk.problems(programme.id(), data) : desk.problems(mentor(), data));
        return found;
    }

    private void keep(MentorData data) {
        String words = hours.say(form.typed().text("availability"));
        if (isNew()) {
            desk.add(programme.id(), data);
            notices.success("mentor", "page.added", data.name().strip(), words);
        } else {
            desk.change(mentor(), data);
            notices.success("mentor", "page.changed", data.name().strip(), words);
        }
    }

    private MentorId mentor() {
        try {
            return new MentorId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException("mentor", "?");
        }
    }

    public List<Language> getOfferedLanguages() {
        return Language.offered(visitor.getLocale());
    }

    /** In the order of the alphabet. */
    public List<Trade> getOfferedTrades() {
        var texts = new Texts("merchant", visitor.getLocale());
        return new Alphabet(visitor.getLocale()).sorted(List.of(Trade.values()), trade -> texts.of("trade." + trade));
    }

    public int[] getLevels() {
        return new int[] {0, 1, 2, MentorData.HIGHEST_LEVEL};
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public boolean isNew() {
        return id == null;
    }

    public TypedFields getTyped() {
        return form.typed();
    }

    public String[] getLanguages() {
        return form.languages();
    }

    public void setLanguages(String[] chosen) {
        form.speaks(chosen);
    }

    public String[] getModes() {
        return form.modes();
    }

    public void setModes(String[] chosen) {
        form.meets(chosen);
    }

    public String[] getTrades() {
        return form.trades();
    }

    public void setTrades(String[] chosen) {
        form.knows(chosen);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
