package org.echoppe.access.web;

import static jakarta.security.enterprise.AuthenticationStatus.SUCCESS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.access.AccountId;
import org.echoppe.access.Role;
import org.echoppe.access.SignInDesk;
import org.echoppe.shared.web.Notices;

/** The way in, whatever is shown at the door: counts the tries, asks the server, leads to the page where work begins. */
@RequestScoped
class SignIn {

    private static final int TOO_MANY_REQUESTS = 429;

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

    /** Whether one more try may be made for this account from where the visitor is. */
    boolean mayTry(String account) {
        return attempts.mayTry(request().getRemoteAddr(), account);
    }

    /** Leads to the page where one wants to be, or says that there were too many tries. True when this opens nothing. */
    boolean isRefused(Credential credential, String account) throws IOException {
        if (!mayTry(account)) {
            web.setResponseStatus(TOO_MANY_REQUESTS);
            notices.refusal("access", "signIn.tooMany");
            return false;
        }
        AuthenticationStatus status = authenticate(credential);
        if (status == SUCCESS) {
            web.redirect(web.getRequestContextPath() + pageFor(roleOfCaller()));
        }
        return status != SUCCESS;
    }

    /** The page asked for before, if it is for them, else the one where their work begins. */
    private String pageFor(Role role) {
        return asked().filter(page -> page.isFor(role))
                .map(Destination::address)
                .orElse(Home.of(role));
    }

    Optional<Destination> asked() {
        return Destination.read(request().getParameter("asked"));
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
}
