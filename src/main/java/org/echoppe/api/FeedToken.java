package org.echoppe.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** 256 random bits that open a feed. */
record FeedToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static FeedToken create() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What is kept of it, and asked for: looking a hash up tells nothing of the token by how long it takes. */
    String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform knows SHA-256.", e);
        }
    }

    @Override
    public String toString() {
        return "token";
    }
}
