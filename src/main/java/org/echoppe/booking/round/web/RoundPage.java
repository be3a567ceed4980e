package org.echoppe.booking.round.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.echoppe.access.Visitor;
import org.echoppe.booking.round.HalfDay;
import org.echoppe.booking.round.NewVisit;
import org.echoppe.booking.round.Round;
import org.echoppe.booking.round.RoundDesk;
import org.echoppe.booking.round.RoundStop;
import org.echoppe.booking.round.VisitOutcome;
import org.echoppe.booking.round.VisitResult.Refused;
import org.echoppe.booking.round.VisitRow;
import org.echoppe.booking.web.TownHours;
import org.echoppe.shared.web.Notices;

/** The mentor's walk through a half-day; a visit is told in two taps. */
@Named
@RequestScoped
public class RoundPage {

    private static final String HERE = "/mentor/round?faces-redirect=true&d=%s&h=%s&done=%s&of=%s";

    @Inject
    private RoundDesk desk;

    @Inject
    private RoundParameters asked;

    @Inject
    private VisitWords words;

    @Inject
    private TownHours hours;

    @Inject
    private Visitor visitor;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Round round;

    @PostConstruct
    void read() {
        round = desk.round(asked.half().orElseGet(desk::next), visitor.getLocale());
    }

    /** Says what was done on the page before. */
    public void load() {
        if ("undone".equals(asked.done())) {
            notices.success("booking", "round.done.undone");
        } else if ("told".equals(asked.done())) {
            stops().filter(stop -> stop.visits().stream().anyMatch(this::isAskedFor))
                    .findFirst()
                    .ifPresent(stop -> notices.success("booking", "round.done.told", stop.shop()));
        }
    }

    private boolean isAskedFor(VisitRow visit) {
        return visit.visit().value().equals(asked.visit());
    }

    private Stream<RoundStop> stops() {
        return Stream.of(round.walk(), round.seen(), round.beside()).flatMap(stops -> stops.stream());
    }

    public String tell(RoundStop stop, String outcome) {
        if (asked.isNoteTooLong()) {
            notices.refusal("booking", "round.note.tooLong", NewVisit.LONGEST_NOTE);
            return null;
        }
        VisitRow told = desk.tell(
                new NewVisit(asked.key(), stop.merchant(), VisitOutcome.valueOf(outcome), asked.step(), asked.note()));
        return here("told", told.visit().value());
    }

    public String undo(VisitRow visit) {
        if (desk.undo(visit.visit()) instanceof Refused) {
            notices.refusal("booking", "round.undo.late");
            return null;
        }
        return here("undone", visit.visit().value());
    }

    private String here(String done, UUID of) {
        return HERE.formatted(getDay(), getHalf(), done, of);
    }

    public boolean canBeUndone(VisitRow visit) {
        return visit.canBeUndone(clock.instant());
    }

    /** A new one for each form: sent twice it tells of one visit. */
    public String getKey() {
        return UUID.randomUUID().toString();
    }

    /** Whether a note to this shop was refused and is still there. */
    public boolean isTyping(RoundStop stop) {
        return asked.isAt(stop.merchant());
    }

    public String getTyped() {
        return asked.note();
    }

    public String getTitle() {
        return words.half(round.half());
    }

    public String getDay() {
        return round.half().day().toString();
    }

    public String getHalf() {
        return round.half().half().name();
    }

    public HalfDay.Half[] getHalves() {
        return HalfDay.Half.values();
    }

    public String quiet(RoundStop stop) {
        return words.quiet(stop);
    }

    public VisitWords getWords() {
        return words;
    }

    public TownHours getHours() {
        return hours;
    }

    public Round getRound() {
        return round;
    }
}
