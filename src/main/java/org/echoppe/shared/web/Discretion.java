package org.echoppe.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;
import org.primefaces.context.PrimeApplicationContext;

/** Keeps PrimeFaces from writing the list of our faults and their pages into every page; the server sends those itself. */
public class Discretion implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        Map<String, String> told = PrimeApplicationContext.getCurrentInstance(FacesContext.getCurrentInstance())
                .getConfig()
                .getErrorPages();
        if (!told.isEmpty()) {
            told.clear();
        }
    }
}
