package org.echoppe.access.web;

import static jakarta.security.enterprise.AuthenticationStatus.SEND_CONTINUE;
import static jakarta.security.enterprise.AuthenticationStatus.SUCCESS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.echoppe.access.AccountId;
import org.echoppe.access.Role;
import org.echoppe.access.SignInDesk;
import org.echoppe.shared.web.Notices;

/** Sign in by password, by a link already received, or ask for one. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SignInDesk desk;

    @Inject
    private SecurityContext security;

    @Inject
    private Attempts attempts;

    @Inject
    private Notices notices;

    @Inject
    private ExternalContext web;

    private String email = "";
    private String password = "";
    private String token;

    public void enter() throws IOException {
        tryWith(new UsernamePasswordCredential(email, password), email, "signIn.refused");
    }

    public void enterByLink() throws IOException {
        tryWith(new LinkCredential(token == null ? "" : token), "link", "link.refused");
    }

    public String sendLink() {
        if (attempts.mayTry(request().getRemoteAddr(), email)) {
            desk.requestLink(email);
        }
        return "/account/link-sent?faces-redirect=true";
    }

    private void tryWith(Credential credential, String account, String refusal) throws IOException {
        if (!attempts.mayTry(request().getRemoteAddr(), account)) {
            web.setResponseStatus(429);
            notices.refusal("access", "signIn.tooMany");
            return;
        }
        AuthenticationStatus status = authenticate(credential);
        if (status == SUCCESS) {
            web.redirect(web.getRequestContextPath() + Home.of(roleOfCaller()));
        } else if (status == SEND_CONTINUE) {
            FacesContext.getCurrentInstance().responseComplete();
        } else {
            notices.refusal("access", refusal);
        }
    }

    private AuthenticationStatus authenticate(Credential credential) {
        var parameters =
                AuthenticationParameters.withParams().credential(credential).newAuthentication(true);
        request().getSession();
        request().changeSessionId();
        return security.authenticate(request(), (HttpServletResponse) web.getResponse(), parameters);
    }

    private Role roleOfCaller() {
        String name = security.getCallerPrincipal().getName();
        return desk.roleOf(new AccountId(UUID.fromString(name)));
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) web.getRequest();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
