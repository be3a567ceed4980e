package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.booking.standby.AnswerResult;
import org.echoppe.booking.standby.AnswerResult.Going;
import org.echoppe.booking.standby.AnswerResult.NotNeeded;
import org.echoppe.booking.standby.AnswerResult.NotNow;
import org.echoppe.booking.standby.CallDesk;
import org.echoppe.booking.standby.CallId;

/**
 * A mentor's tap on a call: go or decline. It reaches the desk whether or not the call still stands on the page, so whoever
 * comes too late hears why.
 */
@Named
@RequestScoped
public class CallTap {

    private static final String DAY = "/mentor/day?faces-redirect=true";
    private static final String GO = "go";
    private static final String DECLINE = "decline";

    @Inject
    private CallDesk desk;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    /** Only ever a form that was sent: an address that is opened answers nobody. */
    public boolean isMade() {
        return FacesContext.getCurrentInstance().isPostback()
                && (parameters.containsKey(GO) || parameters.containsKey(DECLINE));
    }

    public String make() {
        if (parameters.containsKey(GO)) {
            return DAY + said(desk.accept(call(GO)));
        }
        desk.decline(call(DECLINE));
        return DAY;
    }

    private static String said(AnswerResult result) {
        if (result instanceof Going) {
            return "&done=going";
        }
        return result instanceof NotNeeded no ? "&no=no." + no.because() : "&no=not." + ((NotNow) result).because();
    }

    private CallId call(String name) {
        String text = parameters.get(name);
        try {
            return new CallId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException("call", text);
        }
    }
}
