package org.echoppe.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.echoppe.access.FirstRunDesk;
import org.echoppe.access.Visitor;

/** The address without a path leads here (undertow-handlers.conf), and from here to the page where one’s work begins. */
@WebServlet("/account/home")
public class HomeServlet extends HttpServlet {

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient FirstRunDesk firstRun;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String home = firstRun.isEmpty() ? "/account/welcome" : Home.of(visitor.role());
        response.sendRedirect(request.getContextPath() + home);
    }
}
