package org.echoppe.booking.town.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.Series;
import org.echoppe.booking.SeriesDesk;
import org.echoppe.booking.SeriesPlan;
import org.echoppe.booking.SeriesWeek;
import org.echoppe.booking.SessionRow;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SessionView;

/** The same hour in the weeks after a shop's session: what would be booked and why not, or what is. */
@Named
@RequestScoped
public class WeeklyPage {

    private static final List<Integer> TIMES = List.of(2, 3, 4, 6, 8);

    @Inject
    private SeriesDesk desk;

    @Inject
    private BookingDesk sessions;

    @Inject
    private TownParameters asked;

    @Inject
    private TownWords words;

    private SessionView session;
    private SeriesPlan plan;
    private Series series;

    @PostConstruct
    void read() {
        session = sessions.session(asked.session());
        if (session.series() != null) {
            series = desk.series(session.session());
        } else if (isAhead()) {
            plan = desk.plan(session.session(), asked.times());
        }
    }

    private boolean isAhead() {
        return session.status() == SessionStatus.BOOKED
                && words.now().isBefore(session.window().start());
    }

    /** Books what the page showed, unless the session it began with has another time by now. */
    public String book() {
        if (asked.start().filter(session.window().start()::equals).isPresent()) {
            desk.book(session.session(), asked.times());
        }
        return here("booked");
    }

    /** This session and those after it; the reason was not asked for. */
    public String cancel() {
        desk.cancelFrom(session.session(), null);
        return here("cancelled");
    }

    private String here(String done) {
        return "/coordinator/weekly?faces-redirect=true&done=%s&id=%s"
                .formatted(done, session.session().value());
    }

    /** What was done on the page before, or null. */
    public String getDone() {
        return asked.text("done").isEmpty() || series == null
                ? null
                : words.text("weekly." + (asked.text("done").equals("booked") ? "booked" : "left"), kept());
    }

    private int kept() {
        return series.sessions().size();
    }

    public String getLead() {
        SessionView first = series == null ? session : series.first();
        return words.text(
                "series.lead",
                words.weekday(first.window()),
                words.text(
                        "slots.slot", words.hour(first.window()), first.window().minutes()),
                first.mentorFirstName());
    }

    public List<Integer> getTimes() {
        return TIMES;
    }

    /** Why this week is passed over. */
    public String why(SeriesWeek week) {
        String said = week.why(words.locale());
        return said.isEmpty() ? words.refusal(week.against(), session.mentorFirstName()) : said;
    }

    /** That there are fewer than wanted, or an empty text. */
    public String getTooFew() {
        return plan.isShort() ? words.text("series.short", plan.free().size() + 1, plan.times()) : "";
    }

    public String getLabel() {
        return words.text("series.book", plan.free().size());
    }

    /** How many sessions are still to come, this one and those after it. */
    public int getRest() {
        Instant now = words.now();
        return (int) series.sessions().stream()
                .filter(row -> row.status() == SessionStatus.BOOKED)
                .map(row -> row.window().start())
                .filter(start ->
                        now.isBefore(start) && !start.isBefore(session.window().start()))
                .count();
    }

    public String getCancelLabel() {
        return words.text("series.cancel", getRest());
    }

    public String status(SessionRow row) {
        return words.status(row.status());
    }

    public SessionView getSession() {
        return session;
    }

    /** Null where there is a series already, and where none can begin. */
    public SeriesPlan getPlan() {
        return plan;
    }

    /** Null where there is none. */
    public Series getSeries() {
        return series;
    }

    public TownWords getWords() {
        return words;
    }
}
