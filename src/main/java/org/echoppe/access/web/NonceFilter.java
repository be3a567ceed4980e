package org.echoppe.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Gives a sent form that carries no readable nonce a new one: PrimeFaces would answer with a fault, and the page about that
 * fault with another. A page that keeps its own still refuses any other.
 */
public class NonceFilter extends HttpFilter {

    private static final String NONCE = "primefaces.nonce";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isSound =
                !request.getMethod().equals("POST") && request.getParameter(NONCE) == null || isNonce(request);
        chain.doFilter(isSound ? request : new WithNewNonce(request), response);
    }

    private static boolean isNonce(HttpServletRequest request) {
        try {
            String nonce = request.getParameter(NONCE);
            return nonce != null && !UUID.fromString(decoded(nonce)).toString().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String decoded(String nonce) {
        return new String(Base64.getDecoder().decode(nonce), StandardCharsets.UTF_8);
    }

    private static final class WithNewNonce extends HttpServletRequestWrapper {

        private final String nonce =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

        WithNewNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return name.equals(NONCE) ? nonce : super.getParameter(name);
        }

        @Override
        public String[] getParameterValues(String name) {
            return name.equals(NONCE) ? new String[] {nonce} : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var all = new LinkedHashMap<>(super.getParameterMap());
            all.put(NONCE, new String[] {nonce});
            return Collections.unmodifiableMap(all);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
