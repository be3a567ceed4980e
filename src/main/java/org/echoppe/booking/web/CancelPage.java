package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.echoppe.access.Role;
import org.echoppe.access.Visitor;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SessionView;
import org.echoppe.shared.Texts;

/** Why a merchant cancels, in one tap; giving no reason is one of them. */
@Named
@RequestScoped
public class CancelPage {

    @Inject
    private BookingDesk desk;

    @Inject
    private ShopParameters asked;

    @Inject
    private ShopAddress address;

    @Inject
    private SlotWords words;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    private SessionView session;

    /** What has begun, or is cancelled already, is told on its own page. */
    public String load() {
        boolean isAhead = session().status() == SessionStatus.BOOKED
                && clock.instant().isBefore(session().window().start());
        return isAhead ? null : address.of(session().session());
    }

    private SessionView session() {
        if (session == null) {
            session = desk.session(asked.session());
        }
        return session;
    }

    public String getId() {
        return session().session().value().toString();
    }

    public String getWhen() {
        return words.dayFirst(session().window()) + ", "
                + words.hourAndLength(session().window());
    }

    public String getLead() {
        return words.text("cancel.lead", session().mentorFirstName());
    }

    public List<ReasonChoice> getReasons() {
        return ReasonChoice.of(Role.MERCHANT, new Texts("booking", visitor.getLocale()));
    }
}
