package org.echoppe.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.io.IOException;
import org.echoppe.access.SignInDesk;

/** Sign in by password, or ask for a link. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SignIn door;

    @Inject
    private SignInDesk desk;

    private String email;
    private String password;

    public void enter() throws IOException {
        door.tryWith(new UsernamePasswordCredential(email, password), email, "signIn.refused");
    }

    /** The answer is the same for an address we do not know. */
    public String sendLink() {
        if (door.mayTry(email)) {
            desk.requestLink(email);
        }
        return "/account/link-sent?faces-redirect=true";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
