package org.echoppe.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import org.echoppe.access.Logo;
import org.echoppe.access.Stationery;
import org.echoppe.access.TownIdentity;
import org.echoppe.shared.FoldedLines;

/**
 * Makes of an outgoing message what travels: text, HTML and, for a session, a calendar part that mail programs act upon
 * (RFC 6047). Names are encoded, so none of them can add a header or a recipient.
 */
record MailWriter(Session session, TownIdentity town, Stationery stationery, Optional<Logo> logo) {

    private static final Pattern PICTURE = Pattern.compile("<img src=\"" + TownWords.LOGO + "\"[^>]*>");
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    MimeMessage write(Outgoing message, Instant now) throws MessagingException {
        var mail = new NumberedMessage(session, message.messageId());
        mail.setFrom(mailbox(town.email(), sender()));
        if (stationery.replyTo() != null) {
            mail.setReplyTo(new Address[] {mailbox(stationery.replyTo(), sender())});
        }
        mail.setRecipient(Message.RecipientType.TO, recipientOf(message));
        mail.setSubject(OneLine.of(message.letter().subject()), UTF_8);
        mail.setSentDate(Date.from(now));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", message.recipient().language().getLanguage());
        mail.setContent(parts(message));
        mail.saveChanges();
        return mail;
    }

    static InternetAddress recipientOf(Outgoing message) throws MessagingException {
        return mailbox(message.recipient().email(), message.recipient().name());
    }

    private String sender() {
        return OneLine.of(stationery.sender() == null ? town.name() : stationery.sender());
    }

    private MimeMultipart parts(Outgoing message) throws MessagingException {
        var parts = new MimeMultipart(
                "alternative",
                part(message.letter().text(), "text/plain; charset=UTF-8"),
                htmlPart(message.letter().html()));
        if (message.method() != null) {
            String type = "text/calendar; charset=UTF-8; method=" + message.method();
            parts.addBodyPart(part(FoldedLines.fold(message.calendar()), type));
        }
        return parts;
    }

    /** The logo travels with the letter that shows it; where there is none any more, the letter does without. */
    private MimeBodyPart htmlPart(String html) throws MessagingException {
        if (logo.isEmpty() || !html.contains(TownWords.LOGO)) {
            return part(PICTURE.matcher(html).replaceAll(""), "text/html; charset=UTF-8");
        }
        var whole = new MimeBodyPart();
        whole.setContent(new MimeMultipart("related", part(html, "text/html; charset=UTF-8"), picture(logo.get())));
        return whole;
    }

    private static MimeBodyPart picture(Logo logo) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(logo.bytes(), logo.type())));
        part.setContentID("<" + TownWords.LOGO.substring(4) + ">");
        part.setDisposition(Part.INLINE);
        return part;
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
        return part;
    }

    private static InternetAddress mailbox(String address, String name) throws MessagingException {
        var mailbox = new InternetAddress(address, true);
        try {
            mailbox.setPersonal(name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("This Java has no UTF-8.", e);
        }
        return mailbox;
    }

    /** Keeps the number it was given; the library would make a new one each time. */
    private static final class NumberedMessage extends MimeMessage {

        private final String number;

        NumberedMessage(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
