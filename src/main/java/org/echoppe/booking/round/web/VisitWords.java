package org.echoppe.booking.round.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.echoppe.access.Visitor;
import org.echoppe.booking.round.HalfDay;
import org.echoppe.booking.round.RoundStop;
import org.echoppe.booking.round.VisitRow;
import org.echoppe.booking.web.TownHours;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.shared.Phone;
import org.echoppe.shared.Texts;

/** Rounds and visits in the reader's words and the town's hours. */
@RequestScoped
public class VisitWords {

    @Inject
    private TownHours hours;

    @Inject
    private Visitor visitor;

    String half(HalfDay half) {
        return text("round.half." + half.half(), hours.heading(half.day()));
    }

    /** When one may call, or why not. */
    String quiet(RoundStop stop) {
        if (stop.beside() != null) {
            return text("round.beside." + stop.beside());
        }
        return text("round.calm", stop.quiet().stream().map(this::range).collect(Collectors.joining(", ")));
    }

    private String range(TimeWindow window) {
        return text("time.range", hours.hour(window.start()), hours.hour(window.end()));
    }

    /** What came of it and at what hour. */
    public String hourAndOutcome(VisitRow visit) {
        return text("round.visit.today", hours.hour(visit.visitedAt()), outcome(visit));
    }

    /** The same with the day. */
    public String dayAndOutcome(VisitRow visit) {
        return text("round.visit", hours.day(visit.visitedAt()), hours.hour(visit.visitedAt()), outcome(visit));
    }

    private String outcome(VisitRow visit) {
        return text("round.outcome." + visit.outcome() + ".was");
    }

    public String phone(String number) {
        return Phone.shown(number).replace(' ', '\u00a0');
    }

    private String text(String key, Object... arguments) {
        return new Texts("booking", visitor.getLocale()).of(key, arguments);
    }
}
