package org.echoppe.access.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.echoppe.access.Visitor;
import org.echoppe.shared.Texts;
import org.echoppe.shared.web.Assets;

/** The web application manifest (W3C) of one merchant’s pages: what a phone’s home screen shows, and the link it opens. */
@WebServlet("/shop/manifest")
public class ManifestServlet extends HttpServlet {

    private static final String PAPER = "#FFFCF7";

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient Signboard town;

    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/manifest+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(manifest(request.getContextPath() + "/shop/").toString());
    }

    private JsonObject manifest(String shop) {
        String name = new Texts("shared", visitor.getLocale()).of("offline.icon");
        return Json.createObjectBuilder()
                .add("name", name + " · " + town.getName())
                .add("short_name", name)
                .add("lang", visitor.getLanguage())
                .add("id", shop)
                .add("scope", shop)
                .add("start_url", shop + "slots?k=" + URLEncoder.encode(visitor.getToken(), StandardCharsets.UTF_8))
                .add("display", "minimal-ui")
                .add("background_color", PAPER)
                .add("theme_color", town.getColour())
                .add("icons", Json.createArrayBuilder().add(icon()))
                .build();
    }

    private JsonObject icon() {
        return Json.createObjectBuilder()
                .add("src", assets.address("icon.svg"))
                .add("sizes", "any")
                .add("type", "image/svg+xml")
                .add("purpose", "any")
                .build();
    }
}
