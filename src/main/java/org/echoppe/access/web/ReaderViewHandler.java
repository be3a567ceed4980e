package org.echoppe.access.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.echoppe.access.Visitor;

/** Gives a view the visitor's language from its first phase on; what is said before it is drawn would follow the browser. */
public class ReaderViewHandler extends ViewHandlerWrapper {

    private static final String LANGUAGE = "lang";

    public ReaderViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return visitor().getLocale();
    }

    /** What a page asked for in a language leads to is read in it too. */
    @Override
    public String getRedirectURL(
            FacesContext faces, String view, Map<String, List<String>> parameters, boolean includesOwn) {
        return super.getRedirectURL(faces, view, inLanguage(faces, parameters), includesOwn);
    }

    private static Map<String, List<String>> inLanguage(FacesContext faces, Map<String, List<String>> parameters) {
        if (!faces.getExternalContext().getRequestParameterMap().containsKey(LANGUAGE)) {
            return parameters;
        }
        Map<String, List<String>> all = parameters == null ? new HashMap<>() : new HashMap<>(parameters);
        all.putIfAbsent(LANGUAGE, List.of(visitor().getLanguage()));
        return all;
    }

    private static Visitor visitor() {
        return CDI.current().select(Visitor.class).get();
    }
}
