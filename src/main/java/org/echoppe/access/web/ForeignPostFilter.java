package org.echoppe.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses a request that changes something and was sent from another site: the browser says so in {@code Sec-Fetch-Site},
 * an older one in {@code Origin}. Phone pages have no session and so no other token against forged requests. Faces would
 * also take a mere address for a sent form if it carries a view state, so such an address is refused wherever it comes from.
 */
public class ForeignPostFilter extends HttpFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");
    private static final String SENT_FORM = "jakarta.faces.ViewState";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isHarmless = HARMLESS.contains(request.getMethod());
        if (isHarmless ? isAFormInDisguise(request) : isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isAFormInDisguise(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream().anyMatch(name -> name.endsWith(SENT_FORM));
    }

    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OUR_OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !sameAuthority(origin, request.getHeader("Host"));
    }

    private static boolean sameAuthority(String origin, String host) {
        try {
            return URI.create(origin).getAuthority() != null
                    && URI.create(origin).getAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
