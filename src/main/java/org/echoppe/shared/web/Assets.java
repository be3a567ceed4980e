package org.echoppe.shared.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;

/**
 * Our own style sheets and scripts. Their address changes with their content, so browsers may keep them for a year. The
 * style of the phone pages comes inside each of them: on a slow line a file of its own would cost one more journey there
 * and back before anything is seen. A hash of it tells the browser that it is ours (CSP 3, §6.7.3).
 */
@Named
@ApplicationScoped
public class Assets {

    private static final String PHONE_STYLE = "/assets/phone.css";

    @Inject
    private ServletContext application;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final AtomicReference<String> phoneStyleHash = new AtomicReference<>();

    public String address(String name) {
        return addresses.computeIfAbsent(name, this::addressNow);
    }

    public String getPhoneStyle() {
        return new String(bytesOf(PHONE_STYLE), UTF_8);
    }

    /** As a Content-Security-Policy names it. */
    public String phoneStyleHash() {
        return phoneStyleHash.updateAndGet(known -> known == null ? hashNow() : known);
    }

    private String hashNow() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytesOf(PHONE_STYLE));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String addressNow(String name) {
        var content = new CRC32();
        content.update(bytesOf("/assets/" + name));
        return application.getContextPath() + "/assets/" + name + "?v=" + Long.toHexString(content.getValue());
    }

    private byte[] bytesOf(String path) {
        try (InputStream file = application.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no asset (%s).".formatted(path));
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
