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

    public void enter() throws IOException {
        door.tryWith(new LinkCredential(token == null ? "" : token), "link", "link.refused");
    }

    public String getToken() {
        return token;
    }
}
