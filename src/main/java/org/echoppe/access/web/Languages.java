package org.echoppe.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.access.Visitor;
import org.echoppe.shared.Texts;

/** The languages a page can be read in, and the way from this page to the same page in another. */
@Named
@RequestScoped
public class Languages {

    /** Another language: its code, its own name, and this page's address in it. */
    public record Other(String code, String name, String address) {}

    static final List<Locale> ALL = Texts.LANGUAGES;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    public List<Other> getOthers() {
        return ALL.stream()
                .filter(language -> !language.getLanguage().equals(visitor.getLanguage()))
                .map(this::other)
                .toList();
    }

    /** This page's address, for coming back to it. */
    public String getHere() {
        String query = parameters("");
        return query.isEmpty() ? path() : path() + '?' + query;
    }

    private Other other(Locale language) {
        String code = language.getLanguage();
        String name = language.getDisplayLanguage(language);
        String title = name.substring(0, 1).toUpperCase(language) + name.substring(1);
        return new Other(code, title, path() + '?' + parameters("lang=" + code));
    }

    private String path() {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return asked != null ? asked.toString() : request.getRequestURI();
    }

    /** The parameters of the address, without its language; a posted page still has the merchant's link. */
    private String parameters(String added) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        Stream<String> kept = Arrays.stream(query.split("&")).filter(part -> !part.matches("|lang=.*"));
        Stream<String> link = visitor.getToken() == null || ("&" + query).contains("&k=")
                ? Stream.empty()
                : Stream.of("k=" + URLEncoder.encode(visitor.getToken(), StandardCharsets.UTF_8));
        return Stream.of(kept, link, Stream.of(added).filter(part -> !part.isEmpty()))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("&"));
    }
}
