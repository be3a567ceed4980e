package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.Series;
import org.echoppe.booking.SeriesDesk;

/** The sessions of a series, the weeks without one, and what is left of it given back with one button. */
@Named
@RequestScoped
public class SeriesPage {

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

    private Series series;
    private Instant from;

    public void load() {
        series = desk.series(asked.session());
        from = sessions.session(asked.session()).window().start();
    }

    /** For no reason in particular: nobody was asked for one. */
    public String cancel() {
        desk.cancelFrom(asked.session(), null);
        return address.series(asked.session());
    }

    private Series series() {
        if (series == null) {
            load();
        }
        return series;
    }

    public String getTitle() {
        return words.text("series.booked", series().sessions().size());
    }

    public String getLead() {
        return weekWords.lead(series().first());
    }

    public List<SlotChoice> getSessions() {
        return series().sessions().stream().map(words::choice).toList();
    }

    /** Each can be had back on its own page, for ten minutes. */
    public List<SlotChoice> getCancelled() {
        return series().cancelled().stream().map(words::choice).toList();
    }

    public List<WeekLine> getSkipped() {
        return series().skipped().stream()
                .map(week -> weekWords.line(week, series().first().mentorFirstName()))
                .toList();
    }

    /** How many sessions are still to come, this one and those after it. */
    public int getRest() {
        Instant now = clock.instant();
        return (int) series().sessions().stream()
                .map(session -> session.window().start())
                .filter(start -> now.isBefore(start) && !start.isBefore(from))
                .count();
    }

    public String getCancelLabel() {
        return words.text("series.cancel", getRest());
    }
}
