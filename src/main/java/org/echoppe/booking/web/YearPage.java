package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.echoppe.access.Visitor;
import org.echoppe.booking.ProgrammeYear;
import org.echoppe.booking.ProgrammeYearDesk;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;

/** The year of the current programme. */
@Named
@RequestScoped
public class YearPage {

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private ProgrammeYearDesk desk;

    @Inject
    private TimeParameters asked;

    @Inject
    private Visitor visitor;

    private ProgrammeView programme;
    private ProgrammeYear data;

    public void load() {
        programme = programmes.current().orElse(null);
        data = programme == null ? null : desk.of(programme.id(), asked.day().getYear());
    }

    /** Null where the town has no programme yet. */
    public ProgrammeView getProgramme() {
        return programme;
    }

    public ProgrammeYear getData() {
        return data;
    }

    public ProgrammeYearWords getWords() {
        return new ProgrammeYearWords(data, visitor.getLocale());
    }

    public LocalDate inYears(int years) {
        return asked.day().plusYears(years);
    }
}
