package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.echoppe.access.Role;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.Interrupted;
import org.echoppe.booking.Offer;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SessionView;
import org.echoppe.booking.ShopNews;
import org.echoppe.calendar.TimeWindow;

/** One session as its merchant sees it: moved or cancelled until it starts, gone on from afterwards. */
@Named
@RequestScoped
public class SessionPage {

    @Inject
    private BookingDesk desk;

    @Inject
    private ShopParameters asked;

    @Inject
    private SlotWords words;

    @Inject
    private ResumeWords resumeWords;

    @Inject
    private Clock clock;

    private SessionView session;
    private Offer offer;
    private ShopNews news;

    public void load() {
        session = desk.session(asked.session());
    }

    /** What was refused on the way here, or null. */
    public String getRefusal() {
        return asked.refusal()
                .map(key -> words.text(key, getSession().mentorFirstName()))
                .orElse(null);
    }

    public String getId() {
        return getSession().session().value().toString();
    }

    /** The two met: how it went can be said. */
    public boolean isMet() {
        return status().didMeet();
    }

    /** What the mentor wrote for the two of them, or null. */
    public String getNoteToPair() {
        return getSession().note();
    }

    public String getNoteTitle() {
        return words.text("session.note", getSession().mentorFirstName());
    }

    public boolean isRunning() {
        return getSession().isRunning(clock.instant());
    }

    public boolean isResumable() {
        return getSession().isResumable(clock.instant());
    }

    public boolean isUndoable() {
        return getSession().isUndoableBy(Role.MERCHANT, clock.instant());
    }

    /** What undoing does: the place it had, or the session itself, comes back. */
    public String getUndo() {
        TimeWindow before = getSession().change().before();
        return before == null
                ? words.text("undo.cancelled")
                : words.text("undo.moved", words.day(before), words.hour(before));
    }

    public String getUndoUntil() {
        return words.text("undo.until", words.hour(getSession().change().undoableUntil()));
    }

    /** Where one was interrupted, or null. */
    public ResumeCard getResume() {
        return interrupted().map(resumeWords::card).orElse(null);
    }

    /** As long as no later session has begun. */
    private Optional<Interrupted> interrupted() {
        return status() == SessionStatus.INTERRUPTED
                ? desk.news()
                        .interrupted()
                        .filter(last -> last.session().equals(getSession().session()))
                : Optional.empty();
    }

    /** Other moments at once, for a session that is cancelled. */
    public List<DayOfSlots> getDays() {
        var offer = offer();
        return DayOfSlots.of(words.choices(offer.slots(), offer.partners().mentor()), false);
    }

    private Offer offer() {
        if (offer == null) {
            offer = desk.offer((int) getSession().window().minutes());
        }
        return offer;
    }

    /** Read when first asked for: a form that is sent asks before anything is loaded. */
    public SessionView getSession() {
        if (session == null) {
            load();
        }
        return session;
    }

    public boolean isAhead() {
        return status() == SessionStatus.BOOKED
                && clock.instant().isBefore(getSession().window().start());
    }

    public boolean isCancelled() {
        return status() == SessionStatus.CANCELLED;
    }

    /** It has begun: what counts now is what comes next. */
    public boolean isBegun() {
        return !isAhead() && !isCancelled();
    }

    public String getTitle() {
        return words.text(isAhead() ? asked.hasMoved() ? "session.moved" : "session.booked" : "after." + status());
    }

    public String getWhen() {
        var window = getSession().window();
        return words.dayFirst(window) + ", " + words.hourAndLength(window);
    }

    /** What happens next, or where it was to be. */
    public String getThen() {
        String key = isCancelled()
                ? "session.CANCELLED"
                : (isAhead() ? "session." : "place.") + getSession().mode();
        return words.text(key, getSession().mentorFirstName());
    }

    /** What is left after it, in a sentence. */
    public String getRest() {
        Integer done = getSession().minutesDone();
        return words.text(
                "after.then." + status(),
                done == null ? 0 : done,
                getSession().window().minutes());
    }

    public String getNextLabel() {
        return words.text("after.next." + status(), getMinutes());
    }

    /** Of an interrupted session what is left of it, else as long as it was. */
    public long getMinutes() {
        return interrupted()
                .map(last -> (long) last.rest())
                .orElseGet(() -> getSession().window().minutes());
    }

    private SessionStatus status() {
        return getSession().status();
    }
}
