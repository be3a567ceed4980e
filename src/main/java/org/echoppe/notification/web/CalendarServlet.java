package org.echoppe.notification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.booking.SessionId;
import org.echoppe.notification.CalendarDesk;

/** A session as a file the phone puts into its calendar; opened with the merchant's link, it changes nothing here. */
@WebServlet("/shop/calendar")
public class CalendarServlet extends HttpServlet {

    @Inject
    private transient CalendarDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(desk.file(idIn(request)), response);
        } catch (NotAllowedException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(String file, HttpServletResponse response) throws IOException {
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"echoppe.ics\"");
        response.getWriter().write(file);
    }

    private static SessionId idIn(HttpServletRequest request) {
        try {
            return new SessionId(UUID.fromString(String.valueOf(request.getParameter("id"))));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException("session", "unknown");
        }
    }
}
