package org.echoppe.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** What is said when something broke: a number that leads to the fault in the server's log, and nothing else of it. */
@Named
@RequestScoped
public class FaultPage {

    private static final Logger LOG = Logger.getLogger(FaultPage.class.getName());
    private static final int ENOUGH = 8;

    @Inject
    private HttpServletRequest request;

    private String number;

    public String getNumber() {
        if (number == null) {
            Object logged = request.getAttribute(FullAjaxExceptionHandler.EXCEPTION_UUID);
            number = (logged != null ? logged.toString() : log()).substring(0, ENOUGH);
        }
        return number;
    }

    private String log() {
        String made = UUID.randomUUID().toString();
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Throwable fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.log(Level.SEVERE, "Fault (%s) at (%s).".formatted(made, path), fault);
        return made;
    }
}
