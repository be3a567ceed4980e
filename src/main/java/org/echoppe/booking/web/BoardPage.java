package org.echoppe.booking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.echoppe.access.Visitor;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.ActionRow;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.SessionFact;
import org.echoppe.booking.SessionStatus;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.shared.Alphabet;
import org.echoppe.shared.Texts;

/** Every merchant's action on one page, with the last session and the next. */
@Named
@RequestScoped
public class BoardPage {

    @Inject
    private ActionDesk actions;

    @Inject
    private BookingDesk booking;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private TownHours hours;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    private ProgrammeView programme;
    private List<BoardRow> rows;

    @PostConstruct
    void read() {
        programme = programmes.current().orElse(null);
        rows = programme == null ? List.of() : rows();
    }

    private List<BoardRow> rows() {
        Instant now = clock.instant();
        Map<MerchantId, List<SessionFact>> sessions =
                booking.facts(programme.id(), programme.startsOn(), programme.endsOn()).stream()
                        .filter(fact -> fact.status() != SessionStatus.CANCELLED)
                        .collect(Collectors.groupingBy(SessionFact::merchant));
        return new Alphabet(visitor.getLocale())
                .sorted(actions.progress(programme.id()), ActionRow::shop).stream()
                        .map(row -> row(row, sessions.getOrDefault(row.merchant(), List.of()), now))
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Sessions come in their order of time. */
    private BoardRow row(ActionRow row, List<SessionFact> sessions, Instant now) {
        var last = sessions.stream().filter(fact -> !isAhead(fact, now)).reduce((before, after) -> after);
        var next = sessions.stream().filter(fact -> isAhead(fact, now)).findFirst();
        return new BoardRow(
                row.merchant(), row, word(row.action()), BoardRow.State.of(row), last.orElse(null), next.orElse(null));
    }

    private static boolean isAhead(SessionFact fact, Instant now) {
        return fact.window().start().isAfter(now);
    }

    private String word(ActionCode action) {
        return new Texts("programme", visitor.getLocale()).of("action." + action);
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public List<BoardRow> getRows() {
        return rows;
    }

    public TownHours getHours() {
        return hours;
    }
}
