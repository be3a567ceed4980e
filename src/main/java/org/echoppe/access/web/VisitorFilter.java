package org.echoppe.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.echoppe.access.AccountId;
import org.echoppe.access.LinkDesk;
import org.echoppe.access.SignInDesk;
import org.echoppe.access.Visitor;

/** Recognises who is here: staff by their sign-in, a merchant by the link's token; closed accounts are shown out. */
public class VisitorFilter extends HttpFilter {

    private static final List<Locale> LANGUAGES = Languages.ALL;

    @Inject
    private transient SignInDesk signIn;

    @Inject
    private transient LinkDesk links;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isForEverybody(request)) {
            chain.doFilter(request, response);
            return;
        }
        visitor.reads(browserLanguage(request));
        if (!isMerchantPage(request)) {
            recogniseStaff(request);
        }
        if (TooLarge.is(request)) {
            TooLarge.answer(request, response);
            return;
        }
        proceed(request, response, chain);
    }

    private void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isMerchantPage(request)) {
            openLink(request, response, chain);
            return;
        }
        wish(request);
        chain.doFilter(request, response);
    }

    private static boolean isForEverybody(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/assets/")
                || path.equals("/public/calendar")
                || path.equals("/k")
                || path.startsWith("/jakarta.faces.resource/")
                || path.equals("/robots.txt");
    }

    private void openLink(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String token = request.getParameter("k");
        if (token == null || !links.open(token)) {
            response.sendError(HttpServletResponse.SC_GONE);
            return;
        }
        wish(request);
        chain.doFilter(request, response);
    }

    private void recogniseStaff(HttpServletRequest request) throws ServletException {
        Principal principal = request.getUserPrincipal();
        if (principal != null && !signIn.enter(new AccountId(UUID.fromString(principal.getName())))) {
            request.logout();
            request.getSession().invalidate();
        }
    }

    private void wish(HttpServletRequest request) {
        String wished = request.getParameter("lang");
        LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wished))
                .findFirst()
                .ifPresent(visitor::reads);
    }

    private static Locale browserLanguage(HttpServletRequest request) {
        Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage(request)), LANGUAGES);
        return found == null ? Locale.FRENCH : found;
    }

    private static String acceptLanguage(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        return header != null && header.matches("[A-Za-z0-9\\-*,;=. ]{1,200}") ? header : "fr";
    }

    private static boolean isMerchantPage(HttpServletRequest request) {
        return request.getServletPath().startsWith("/shop/");
    }
}
