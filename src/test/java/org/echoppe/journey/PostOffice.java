package org.echoppe.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real mail server, and the letters people find in their boxes. */
final class PostOffice implements AutoCloseable {

    private final GreenMail server;

    private PostOffice(ServerSetup setup) {
        server = new GreenMail(setup);
        server.start();
    }

    static PostOffice open() {
        return new PostOffice(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    }

    static PostOffice openAt(int port) {
        return new PostOffice(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** The settings that send the product's letters here. */
    Map<String, String> settings() {
        return Map.of("ECHOPPE_SMTP_HOST", "127.0.0.1", "ECHOPPE_SMTP_PORT", String.valueOf(port()));
    }

    /** Waits until so many letters have come in all; fails after a minute. */
    void awaitLetters(int count) {
        if (!server.waitForIncomingEmail(60_000, count)) {
            throw new AssertionError(
                    "Only %d letters of %d came.".formatted(letters().size(), count));
        }
    }

    /** Waits until this person has so many letters. */
    void awaitLettersTo(String address, int count) {
        for (int tries = 0; tries < 60 && lettersTo(address).size() < count; tries++) {
            server.waitForIncomingEmail(1_000, letters().size() + 1);
        }
        if (lettersTo(address).size() < count) {
            throw new AssertionError("%s got %d letters, not %d."
                    .formatted(address, lettersTo(address).size(), count));
        }
    }

    /** Waits until this person has so many letters with something for their calendar, in the order they came. */
    List<MimeMessage> awaitInvitationsTo(String address, int count) {
        for (int tries = 0; tries < 60 && invitationsTo(address).size() < count; tries++) {
            server.waitForIncomingEmail(1_000, letters().size() + 1);
        }
        List<MimeMessage> invitations = invitationsTo(address);
        if (invitations.size() < count) {
            List<String> subjects =
                    lettersTo(address).stream().map(PostOffice::subject).toList();
            throw new AssertionError("%s got no %d invitations, but %s.".formatted(address, count, subjects));
        }
        return invitations;
    }

    private List<MimeMessage> invitationsTo(String address) {
        return lettersTo(address).stream()
                .filter(letter -> calendar(letter).isPresent())
                .toList();
    }

    /** Waits until so many invitations have come to anybody, then says the recipient and identity of each that came. */
    List<String> awaitAllInvitations(int count) {
        for (int tries = 0; tries < 90 && invitations().size() < count; tries++) {
            server.waitForIncomingEmail(1_000, letters().size() + 1);
        }
        server.waitForIncomingEmail(8_000, Integer.MAX_VALUE);
        return invitations().stream().map(PostOffice::envelope).toList();
    }

    private List<MimeMessage> invitations() {
        return letters().stream().filter(letter -> calendar(letter).isPresent()).toList();
    }

    private static String envelope(MimeMessage letter) {
        try {
            return GreenMailUtil.getAddressList(letter.getAllRecipients()) + ' ' + letter.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until no letter has come for a while. */
    void awaitSilence() {
        for (int before = -1; before < letters().size(); ) {
            before = letters().size();
            server.waitForIncomingEmail(10_000, before + 1);
        }
    }

    /** What tells this letter from any other, however often it came. */
    static String identity(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address in a letter whose path begins so. */
    static String link(MimeMessage letter, String path) {
        Matcher found = Pattern.compile("https?://\\S+?" + path + "\\S+").matcher(text(letter));
        if (!found.find()) {
            throw new AssertionError("No link to %s in: %s".formatted(path, text(letter)));
        }
        return found.group();
    }

    List<MimeMessage> letters() {
        return Arrays.asList(server.getReceivedMessages());
    }

    List<MimeMessage> lettersTo(String address) {
        return letters().stream().filter(letter -> isTo(letter, address)).toList();
    }

    static String text(MimeMessage letter) {
        return part(letter, "text/plain").orElseThrow();
    }

    static Optional<String> calendar(MimeMessage letter) {
        return part(letter, "text/calendar");
    }

    static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage letter, String address) {
        return GreenMailUtil.getAddressList(allRecipients(letter)).contains(address);
    }

    private static Address[] allRecipients(MimeMessage letter) {
        try {
            return letter.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> part(Part part, String type) {
        try {
            if (part.isMimeType(type)) {
                return Optional.of(contentOf(part));
            }
            return part.getContent() instanceof Multipart parts ? partOf(parts, type) : Optional.empty();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> partOf(Multipart parts, String type) throws MessagingException {
        for (int place = 0; place < parts.getCount(); place++) {
            BodyPart inner = parts.getBodyPart(place);
            Optional<String> found = part(inner, type);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String contentOf(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        return content instanceof String text
                ? text
                : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop();
    }
}
