package org.echoppe.access.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** A merchant's link in as few signs as a short message can spare; it leads to their page and changes nothing. */
@WebServlet("/k/*")
public class ShortLinkServlet extends HttpServlet {

    private static final Pattern TOKEN = Pattern.compile("/([A-Za-z0-9_-]{43})");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var token = TOKEN.matcher(String.valueOf(request.getPathInfo()));
        if (token.matches()) {
            response.sendRedirect(request.getContextPath() + "/shop/slots?k=" + token.group(1));
        } else {
            response.sendError(HttpServletResponse.SC_GONE);
        }
    }
}
