package org.echoppe.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * How the server finds out who is here: by the session, else by what is shown at the door; whoever asks for a page without
 * either is led to the door, which knows the page. A request by script is told so in its own language, or nothing would happen.
 */
@AutoApplySession
@ApplicationScoped
public class Doorway implements HttpAuthenticationMechanism {

    private static final String DOOR = "/account/sign-in";
    private static final String REDIRECT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <partial-response><redirect url="%s"></redirect></partial-response>""";

    @Inject
    private IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential shown = context.getAuthParameters().getCredential();
        if (shown != null) {
            return context.notifyContainerAboutLogin(stores.validate(shown));
        }
        return context.isProtected() ? leadToTheDoor(request, response) : context.doNothing();
    }

    private static AuthenticationStatus leadToTheDoor(HttpServletRequest request, HttpServletResponse response) {
        try {
            if (isByScript(request)) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter().write(REDIRECT.formatted(door(request).replace("&", "&amp;")));
            } else {
                response.sendRedirect(door(request));
            }
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isByScript(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private static String door(HttpServletRequest request) {
        String home = request.getContextPath();
        String path = request.getRequestURI().substring(home.length());
        String ended = whatEnded(request).map(what -> "&ended=" + what).orElse("");
        return home
                + DOOR
                + Destination.of(path, request.getQueryString())
                        .map(asked -> "?asked=" + asked.encoded() + ended)
                        .orElse("");
    }

    /** A form that was not kept, or merely a page; nothing for who never was here. */
    private static Optional<String> whatEnded(HttpServletRequest request) {
        if (request.getMethod().equals("POST")) {
            return Optional.of("form");
        }
        return Optional.ofNullable(request.getRequestedSessionId()).map(session -> "page");
    }
}
