package org.echoppe.access.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.echoppe.access.Visitor;

/** Gives a view the visitor's language from its first phase on; what is said before it is drawn would follow the browser. */
public class ReaderViewHandler extends ViewHandlerWrapper {

    public ReaderViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return CDI.current().select(Visitor.class).get().getLocale();
    }
}
