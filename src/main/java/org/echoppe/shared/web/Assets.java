package org.echoppe.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Our own style sheets and scripts. Their address changes with their content, so browsers may keep them for a year. */
@Named
@ApplicationScoped
public class Assets {

    @Inject
    private ServletContext application;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    public String address(String name) {
        return addresses.computeIfAbsent(name, this::addressNow);
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
