package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingRule;
import org.echoppe.booking.ChangeResult;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SessionView;
import org.echoppe.shared.web.Notices;

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
    private ShopAddress address;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private SessionView session;

    public void load() {
        session = desk.session(asked.session());
    }

    public String cancel() {
        if (desk.cancel(asked.session()) instanceof ChangeResult.Refused refused) {
            notices.refusal("booking", "unchanged." + refused.because());
            load();
            return null;
        }
        return address.of(asked.session());
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
        long planned = getSession().window().minutes();
        return status() == SessionStatus.INTERRUPTED
                ? offered(planned - getSession().minutesDone())
                : planned;
    }

    private static long offered(long minutes) {
        return BookingRule.LENGTHS.stream()
                .map(Duration::toMinutes)
                .filter(length -> length >= minutes)
                .findFirst()
                .orElse(minutes);
    }

    private SessionStatus status() {
        return getSession().status();
    }
}
