package org.echoppe.demo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.echoppe.demo.DemoDesk;
import org.omnifaces.util.Faces;

/** Begins the demonstration again; the coordinator comes back by a new sign-in link, the old account being gone. */
@Named
@RequestScoped
public class DemoPage {

    @Inject
    private DemoDesk desk;

    public void reset() throws IOException {
        String wayIn = desk.reset();
        Faces.invalidateSession();
        Faces.redirect(wayIn);
    }
}
