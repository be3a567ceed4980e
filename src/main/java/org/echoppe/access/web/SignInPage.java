package org.echoppe.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.io.IOException;
import java.util.List;
import org.echoppe.access.SignInDesk;
import org.echoppe.shared.web.Notices;

/** Sign in by password, or ask for a link. */
@Named
@RequestScoped
public class SignInPage {

    private static final List<String> WHAT_ENDED = List.of("page", "form");

    @Inject
    private SignIn door;

    @Inject
    private SignInDesk desk;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.ended}")
    private String ended;

    private String email;
    private String password;

    public void enter() throws IOException {
        if (door.isRefused(new UsernamePasswordCredential(email, password), email)) {
            notices.refusal("access", "signIn.refused");
        }
    }

    /** The answer is the same for an address we do not know. */
    public String sendLink() {
        if (door.mayTry(email)) {
            desk.requestLink(email, getAsked());
        }
        return "/account/link-sent?faces-redirect=true"
                + door.asked().map(page -> "&asked=" + page.encoded()).orElse("");
    }

    /** The page asked for before signing in, or null. */
    public String getAsked() {
        return door.asked().map(Destination::address).orElse(null);
    }

    /** Why one is here instead of at the page asked for; null for who came by themselves. */
    public String getReason() {
        if (door.asked().isEmpty()) {
            return null;
        }
        return ended != null && WHAT_ENDED.contains(ended) ? "signIn.ended." + ended : "signIn.asked";
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
