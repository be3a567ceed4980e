package org.echoppe.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Sees to it that a fault with a name of its own is answered by its own page and status, not as a fault of ours. */
public class FaultFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            Optional<FaultAnswer> answer = FaultAnswer.to(e);
            if (response.isCommitted() || answer.isEmpty()) {
                throw e;
            }
            answer.get().send(response, e);
        }
    }
}
