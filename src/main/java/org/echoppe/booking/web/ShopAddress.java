package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.util.Map;
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
        return page("session") + "&id=" + session.value();
    }

    /** To what has become of a call. */
    String now() {
        return page("now");
    }

    String slots() {
        return page("slots");
    }

    private String page(String name) {
        String language = parameters.containsKey("lang") ? "&lang=" + visitor.getLanguage() : "";
        return "/shop/" + name + "?faces-redirect=true&k=" + visitor.getToken() + language;
    }
}
