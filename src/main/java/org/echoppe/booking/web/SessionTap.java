package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.access.Visitor;
import org.echoppe.booking.BookingResult;
import org.echoppe.booking.ChangeDesk;
import org.echoppe.booking.ChangeResult;
import org.echoppe.booking.SessionId;

/**
 * A tap that changes a session, from whichever page: cancel-ILL, undo, interrupt or resume. It leads to the session, which
 * shows what it has come to; what was refused is told there.
 */
@Named
@RequestScoped
public class SessionTap {

    static final String CANCEL = "cancel-";

    @Inject
    private ChangeDesk desk;

    @Inject
    private ShopParameters asked;

    @Inject
    private ShopAddress address;

    @Inject
    private Visitor visitor;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    /** Only ever a form that was sent: an address that is opened changes nothing. */
    public boolean isMade() {
        return FacesContext.getCurrentInstance().isPostback() && parameters.containsKey("turn");
    }

    public String make() {
        SessionId session = asked.session();
        return page(session)
                + made(session, parameters.get("turn")).map(no -> "&no=" + no).orElse("");
    }

    private Optional<String> made(SessionId session, String turn) {
        if (turn.startsWith(CANCEL)) {
            return refusal(desk.cancel(session, ShopParameters.reason(turn.substring(CANCEL.length()))));
        }
        return switch (turn) {
            case "undo" -> refusal(desk.undo(session));
            case "interrupt" -> refusal(desk.interrupt(session));
            case "resume" -> refusal(desk.resume(session));
            default -> throw new NotAllowedException("turn", turn);
        };
    }

    private static Optional<String> refusal(ChangeResult result) {
        return result instanceof ChangeResult.Refused no ? Optional.of("unchanged." + no.because()) : Optional.empty();
    }

    private static Optional<String> refusal(BookingResult result) {
        return result instanceof BookingResult.Refused no ? Optional.of("refused." + no.because()) : Optional.empty();
    }

    private String page(SessionId session) {
        return visitor.role() == Role.MENTOR
                ? "/mentor/note?faces-redirect=true&id=" + session.value()
                : address.of(session);
    }
}
