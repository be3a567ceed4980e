package org.echoppe.notification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.echoppe.access.Visitor;
import org.echoppe.notification.ChoiceDesk;

/** The address mail programs press for their reader (RFC 8058): sent to, it stops; opened, it leads to the page that asks. */
@WebServlet("/shop/stop")
public class StopServlet extends HttpServlet {

    @Inject
    private transient ChoiceDesk desk;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/shop/channels?stop=1&k=" + visitor.getToken());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        desk.stop();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
