package org.echoppe.action.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;

/** What a merchant tapped on a page of their action, and where they go next; the link's token and the language go along. */
@RequestScoped
class ShopWay {

    @Inject
    private Visitor visitor;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    /** Only ever in a form that was sent: an address that is opened changes nothing. */
    boolean isTapped(String button) {
        return FacesContext.getCurrentInstance().isPostback() && parameters.containsKey(button);
    }

    String said(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }

    UUID id(String parameter) {
        try {
            return UUID.fromString(said(parameter));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException(parameter, "unknown");
        }
    }

    /** One of a closed list; empty where an address says something else. */
    <E extends Enum<E>> Optional<E> one(String parameter, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(said(parameter)))
                .findFirst();
    }

    String to(String page) {
        String language = parameters.containsKey("lang") ? "&lang=" + visitor.getLanguage() : "";
        return page + "?faces-redirect=true&k=" + visitor.getToken() + language;
    }
}
