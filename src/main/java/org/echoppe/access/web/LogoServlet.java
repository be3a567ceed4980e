package org.echoppe.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.access.Logo;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.TownDesk;

/** A town's logo, for its pages and messages. */
@WebServlet("/public/logo")
public class LogoServlet extends HttpServlet {

    @Inject
    private transient TownDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Logo> logo = town(request.getParameter("town")).flatMap(desk::logo);
        if (logo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setContentType(logo.get().type());
        response.setContentLength(logo.get().bytes().length);
        response.getOutputStream().write(logo.get().bytes());
    }

    private static Optional<MunicipalityId> town(String id) {
        try {
            return Optional.ofNullable(id).map(UUID::fromString).map(MunicipalityId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
