package org.echoppe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.echoppe.shared.Settings;

/**
 * Derives the 256-bit token of a link from its id and the installation's secret (HMAC-SHA-256), so that the database never
 * holds a token and a message may be written again with the same one. The secret comes from {@code ECHOPPE_SECRET} or is
 * made once in {@code ECHOPPE_HOME/secret}, readable by its owner only.
 */
@ApplicationScoped
class LinkSecret {

    private static final int SECRET_BYTES = 32;

    @Inject
    private Settings settings;

    private byte[] key;

    String tokenOf(UUID link) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            byte[] token = mac.doFinal(("link:" + link).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256.", e);
        }
    }

    static String hashOf(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    private synchronized byte[] key() {
        if (key == null) {
            key = settings.secret().orElseGet(this::kept).getBytes(StandardCharsets.UTF_8);
        }
        return key;
    }

    private String kept() {
        Path file = settings.home().resolve("secret");
        try {
            Files.createDirectories(file.getParent());
            create(file);
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the secret in (%s).".formatted(file), e);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createFile(file, ownerOnly);
            Files.writeString(file, Base64.getEncoder().encodeToString(random), StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            return;
        }
    }
}
