package org.echoppe.booking.town.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.echoppe.access.Visitor;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.town.SessionFilter;
import org.echoppe.booking.town.TownSession;
import org.echoppe.booking.town.TownSessionsDesk;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorRow;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.shared.Alphabet;

/** Every session of the programme, by period, mentor, shop and what became of it. */
@Named
@RequestScoped
public class SessionsPage {

    @Inject
    private TownSessionsDesk desk;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private MentorDesk mentors;

    @Inject
    private TownParameters asked;

    @Inject
    private TownWords words;

    @Inject
    private Visitor visitor;

    private ProgrammeView programme;
    private SessionFilter filter;
    private SessionPages rows;

    @PostConstruct
    void read() {
        programme = programmes.current().orElse(null);
        SessionFilter usual = desk.comingUp();
        LocalDate from = asked.day("from").orElse(usual.from());
        filter = new SessionFilter(
                from,
                isDatesTurned() ? from : asked.day("last").orElse(usual.last()),
                asked.mentor().orElse(null),
                asked.text("shop"),
                status().orElse(null));
        rows = new SessionPages(desk, filter);
    }

    private Optional<SessionStatus> status() {
        return Stream.of(SessionStatus.values())
                .filter(status -> status.name().equals(asked.text("status")))
                .findFirst();
    }

    public boolean isDatesTurned() {
        return asked.areDatesTurned();
    }

    public boolean isAhead(TownSession session) {
        return session.isAhead(words.now());
    }

    public String getCounted() {
        return words.text("town.sessions.counted", rows.getRowCount());
    }

    public List<SessionStatus> getStatuses() {
        return List.of(SessionStatus.values());
    }

    public String status(SessionStatus status) {
        return words.status(status);
    }

    public List<MentorRow> getMentors() {
        return new Alphabet(visitor.getLocale()).sorted(mentors.list(programme.id()), MentorRow::name);
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public SessionFilter getFilter() {
        return filter;
    }

    public SessionPages getRows() {
        return rows;
    }

    public TownWords getWords() {
        return words;
    }
}
