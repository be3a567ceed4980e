package org.echoppe.notification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.notification.TextDesk;
import org.echoppe.notification.TextKey;
import org.echoppe.notification.TextTrial;
import org.echoppe.notification.TrialAnswer;
import org.echoppe.notification.TrialAnswer.Shown;
import org.echoppe.notification.TrialAnswer.Unshown;
import org.echoppe.notification.template.Flaw;
import org.echoppe.shared.Texts;

/**
 * A letter as its reader would see it, for a frame of the page where its text is written. Letters have styles of their own,
 * which no page of ours may: so it stands apart, in a sandbox where nothing runs and nothing is fetched.
 */
@WebServlet("/coordinator/text-preview")
public class TextPreviewServlet extends HttpServlet {

    private static final String SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    private static final String PLAIN = """
            <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
            <body style="margin:16px;font:16px/24px system-ui,sans-serif;color:#1F2A37;background:#FFFFFF;">%s</body></html>
            """;

    @Inject
    private transient TextDesk desk;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    /** Shows what is being written; nothing is kept. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        answer(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(page(request), response);
        } catch (NotAllowedException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(String page, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", SANDBOX);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page);
    }

    private String page(HttpServletRequest request) {
        TextKey key = new TextAsked(request.getParameter("event"), request.getParameter("language")).key();
        String typed = request.getParameter("source");
        String source = typed == null ? desk.sheet(key).source() : typed;
        TrialAnswer answer = desk.show(new TextTrial(key, source, TextAsked.message(request.getParameter("example"))));
        if (answer instanceof Shown letter) {
            return "text".equals(request.getParameter("part")) ? text(key, letter) : letter.html();
        }
        return answer instanceof Unshown broken ? flaws(broken.flaws()) : "";
    }

    private static String text(TextKey key, Shown letter) {
        String words =
                "<div style=\"white-space:pre-wrap;overflow-wrap:anywhere;\">" + escaped(letter.text()) + "</div>";
        return PLAIN.formatted(key.language(), escaped(letter.subject()), words);
    }

    private String flaws(List<Flaw> flaws) {
        var texts = new Texts("notification", visitor.getLocale());
        String lines = flaws.stream()
                .map(flaw -> "<li>" + escaped(flaw.in(texts)) + "</li>")
                .collect(Collectors.joining());
        String title = escaped(texts.of("text.flaws"));
        return PLAIN.formatted(visitor.getLanguage(), title, "<p>" + title + "</p><ul>" + lines + "</ul>");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
