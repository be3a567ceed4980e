package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.echoppe.access.Visitor;
import org.echoppe.booking.SessionId;

/** Where a merchant goes after a tap: the link's token and the wished language go along. */
@RequestScoped
class ShopAddress {

    @Inject
    private Visitor visitor;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    /** To a session that has just been given this time. */
    String moved(SessionId session) {
        return of(session) + "&done=" + ShopParameters.MOVED;
    }

    String of(SessionId session) {
        return page("/shop/session") + "&id=" + session.value();
    }

    /** To a slot that was chosen, for itself or for a session to move there. */
    String of(SlotKey slot, Optional<SessionId> moved) {
        String instead = moved.map(session -> "&moved=" + session.value()).orElse("");
        return page("/shop/book") + "&s=" + slot.start().getEpochSecond() + "&m=" + slot.minutes() + instead;
    }

    String series(SessionId session) {
        return page("series") + "&id=" + session.value();
    }

    /** To what has become of a call. */
    String now() {
        return page("/shop/now");
    }

    String slots() {
        return page("/shop/slots");
    }

    /** To the slots of a length. */
    String slots(int minutes) {
        return page("/shop/slots") + "&m=" + minutes;
    }

    private String page(String view) {
        String language = parameters.containsKey("lang") ? "&lang=" + visitor.getLanguage() : "";
        return view + "?faces-redirect=true&k=" + visitor.getToken() + language;
    }
}
