package org.echoppe.api.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.echoppe.access.SignInDesk;
import org.echoppe.access.Visitor;
import org.echoppe.api.FeedDesk;
import org.echoppe.api.FeedOwner;

/** A feed as programs fetch it. An unknown address, a dead one and that of a closed account answer alike. */
@WebServlet("/public/calendar/*")
public class FeedServlet extends HttpServlet {

    private static final Pattern TOKEN = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private transient FeedDesk desk;

    @Inject
    private transient SignInDesk accounts;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient Pace pace;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!pace.allows(request.getRemoteAddr())) {
            response.setHeader("Retry-After", "300");
            response.sendError(TOO_MANY_REQUESTS);
            return;
        }
        Optional<String> file = token(request).flatMap(this::file);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(file.get().getBytes(StandardCharsets.UTF_8), request, response);
    }

    private static Optional<String> token(HttpServletRequest request) {
        Matcher path = TOKEN.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.matches() ? Optional.of(path.group(1)) : Optional.empty();
    }

    /** The reader acts for the feed's owner during this request, and sees no more than they do. */
    private Optional<String> file(String token) {
        visitor.work(null);
        return desk.opened(token)
                .filter(owner -> accounts.enter(owner.account()))
                .map(this::read);
    }

    private String read(FeedOwner owner) {
        return owner.programme() == null ? desk.read() : desk.read(owner.programme());
    }

    private static void send(byte[] file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = '"' + hash(file) + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (names(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"echoppe.ics\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    /** A proxy that compresses may have called our tag weak. */
    private static boolean names(String header, String tag) {
        return header != null && (header.strip().equals("*") || header.contains(tag));
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform knows SHA-256.", e);
        }
    }
}
