package org.echoppe.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Where a sign-in link leads. Opening it changes nothing, since mail scanners open every link; the button spends it. */
@Named
@RequestScoped
public class LinkPage {

    @Inject
    private SignIn door;

    @Inject
    @ManagedProperty("#{param.k}")
    private String token;

    private boolean refused;

    public void enter() throws IOException {
        refused = door.isRefused(new LinkCredential(token == null ? "" : token), "link");
    }

    /** The page asked for before signing in, or null. */
    public String getAsked() {
        return door.asked().map(Destination::address).orElse(null);
    }

    public boolean isRefused() {
        return refused;
    }

    public String getToken() {
        return token;
    }
}
