package org.echoppe.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.echoppe.shared.Settings;
import org.echoppe.shared.web.Assets;

/**
 * What a browser may do with a page. Pages without PrimeFaces may run our own script files only; on the coordinator’s it adds its own
 * {@code script-src} with a nonce, so that directive is left to it there.
 */
public class HeaderFilter extends HttpFilter {

    private static final Pattern STATIC = Pattern.compile("/jakarta\\.faces\\.resource/.*");
    private static final Pattern ASSETS = Pattern.compile("/assets/.*");
    private static final Pattern STAFF = Pattern.compile("/coordinator/.*");
    private static final String COMMON =
            "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; "
                    + "img-src 'self' data:; connect-src 'self'; font-src 'self' data:; manifest-src 'self'; worker-src 'self'; ";
    private static final String STAFF_POLICY = COMMON + "style-src 'self' 'unsafe-inline'";
    private static final String PHONE_POLICY = "default-src 'none'; " + COMMON + "script-src 'self'; style-src 'self' ";

    @Inject
    private transient Settings settings;

    @Inject
    private transient Assets assets;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (settings.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (ASSETS.matcher(path).matches()) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            response.setHeader("Service-Worker-Allowed", request.getContextPath() + "/shop/");
        } else if (!STATIC.matcher(path).matches()) {
            response.setHeader("Cache-Control", "no-store");
            response.addHeader(
                    "Content-Security-Policy",
                    STAFF.matcher(path).matches() ? STAFF_POLICY : PHONE_POLICY + assets.phoneStyleHash());
        }
        chain.doFilter(request, response);
    }
}
