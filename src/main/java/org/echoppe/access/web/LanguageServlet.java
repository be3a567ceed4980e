package org.echoppe.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;

/** Keeps the language a signed-in person has chosen and leads back to the page they were on; only by POST. */
@WebServlet("/account/language")
public class LanguageServlet extends HttpServlet {

    @Inject
    private transient TownDesk desk;

    @Inject
    private transient Visitor visitor;

    /** An address that is opened changes nothing. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wished = request.getParameter("language");
        if (visitor.isStaff()
                && Languages.ALL.stream().anyMatch(known -> known.getLanguage().equals(wished))) {
            desk.read(wished);
        }
        response.sendRedirect(isOurs(request.getParameter("back")) ? request.getParameter("back") : "/");
    }

    private static boolean isOurs(String address) {
        return address != null && address.matches("/[A-Za-z0-9][A-Za-z0-9/?&=%._~+-]*");
    }
}
