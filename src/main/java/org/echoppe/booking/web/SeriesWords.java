package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.format.TextStyle;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.booking.SeriesWeek;
import org.echoppe.booking.SessionView;
import org.echoppe.calendar.TimeWindow;

/** The weeks of a series in the reader's words. */
@RequestScoped
class SeriesWords {

    @Inject
    private SlotWords words;

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    /** "Tous les mardis à 14 h 10 · 15 minutes, avec Inès" */
    String lead(SessionView first) {
        String weekday = first.window()
                .start()
                .atZone(town.identity().zone())
                .getDayOfWeek()
                .getDisplayName(TextStyle.FULL, visitor.getLocale());
        return words.text("series.lead", weekday, words.hourAndLength(first.window()), first.mentorFirstName());
    }

    WeekLine first(TimeWindow window) {
        return new WeekLine(when(window), words.text("series.first"), true);
    }

    WeekLine line(SeriesWeek week, String mentor) {
        return new WeekLine(when(week.window()), week.isFree() ? "" : why(week, mentor), week.isFree());
    }

    private String why(SeriesWeek week, String mentor) {
        String said = week.why(visitor.getLocale());
        return said.isEmpty() ? words.text("refused." + week.against(), mentor) : said;
    }

    private String when(TimeWindow window) {
        return words.dayFirst(window) + ", " + words.hour(window);
    }
}
