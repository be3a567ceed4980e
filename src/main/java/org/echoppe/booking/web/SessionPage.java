package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.ChangeResult;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SessionView;
import org.echoppe.shared.web.Notices;

/** One session as its merchant sees it, to be moved or cancelled until it starts. */
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
        return getSession().status() == SessionStatus.BOOKED
                && clock.instant().isBefore(getSession().window().start());
    }

    public boolean isCancelled() {
        return getSession().status() == SessionStatus.CANCELLED;
    }

    public String getTitle() {
        return words.text(
                isAhead() ? "session.booked" : "status." + getSession().status());
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
}
