package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.SeriesDesk;
import org.echoppe.booking.SeriesPlan;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SessionView;

/** The same hour in the weeks after a session: which will do, which not and why, and all of them booked with one button. */
@Named
@RequestScoped
public class RepeatPage {

    private static final int USUAL_TIMES = 4;
    private static final List<Integer> TIMES = List.of(2, 3, 4, 6, 8);

    @Inject
    private SeriesDesk desk;

    @Inject
    private BookingDesk sessions;

    @Inject
    private ShopParameters asked;

    @Inject
    private SlotWords words;

    @Inject
    private SeriesWords weekWords;

    @Inject
    private ShopAddress address;

    @Inject
    private Clock clock;

    private SessionView first;
    private SeriesPlan plan;

    /** A session that is in a series already begins no other, and none that is not ahead begins one. */
    public String load() {
        if (!isAhead()) {
            return address.of(asked.session());
        }
        return first().series() == null ? null : address.series(asked.session());
    }

    private boolean isAhead() {
        return first().status() == SessionStatus.BOOKED
                && clock.instant().isBefore(first().window().start());
    }

    /** Books what the page showed, unless the session it began with has another time by now. */
    public String book() {
        if (asked.start().equals(first().window().start())) {
            desk.book(asked.session(), asked.times(USUAL_TIMES));
        }
        return address.series(asked.session());
    }

    /** Looked at when first asked for: a form that is sent asks before anything is loaded. */
    private SessionView first() {
        if (first == null) {
            first = sessions.session(asked.session());
        }
        return first;
    }

    private SeriesPlan plan() {
        if (plan == null) {
            plan = desk.plan(asked.session(), asked.times(USUAL_TIMES));
        }
        return plan;
    }

    public String getLead() {
        return weekWords.lead(first());
    }

    public List<LengthChoice> getTimes() {
        return TIMES.stream()
                .map(each -> new LengthChoice(each, words.text("series.times", each), each == plan().times()))
                .toList();
    }

    public List<WeekLine> getWeeks() {
        return Stream.concat(
                        Stream.of(weekWords.first(plan().first())),
                        plan().weeks().stream().map(week -> weekWords.line(week, first().mentorFirstName())))
                .toList();
    }

    /** That there are fewer than wanted, or an empty text. */
    public String getTooFew() {
        return plan().isShort() ? words.text("series.short", plan().free().size() + 1, plan().times()) : "";
    }

    public boolean isSomething() {
        return !plan().free().isEmpty();
    }

    public String getLabel() {
        return words.text("series.book", plan().free().size());
    }

    public long getStart() {
        return plan().first().start().getEpochSecond();
    }

    public int getWanted() {
        return plan().times();
    }

    public String getSession() {
        return asked.session().value().toString();
    }
}
