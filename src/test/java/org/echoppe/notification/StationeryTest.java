package org.echoppe.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.echoppe.access.Logo;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.Stationery;
import org.echoppe.access.TownIdentity;
import org.junit.jupiter.api.Test;

/** What a town's letters are written on, out of the mail as it travels. */
class StationeryTest {

    private static final Logo LOGO =
            new Logo("\u0089PNG\r\n\u001a\n…".getBytes(StandardCharsets.ISO_8859_1), "image/png");
    private static final TownIdentity TOWN = new TownIdentity(
            "Ville de Port-Aubrac", "33", ZoneId.of("Europe/Paris"), "#0B5D5E", null, "mairie@example.org", true);
    private static final Stationery OURS = new Stationery(
            "Commerce\r\nBcc: victim@example.org", "commerce@example.org", "Jeanne\nDuval", "maire", true, 0);
    private static final String HTML = "<p><img src=\"cid:letterhead\" alt=\"\" height=\"64\">Bonjour</p>";

    @Test
    void sender_and_reply_address_are_the_towns_own() throws Exception {
        MimeMessage mail = mail(OURS, Optional.of(LOGO));

        var from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("mairie@example.org");
        assertThat(from.getPersonal()).isEqualTo("Commerce Bcc: victim@example.org");
        assertThat(mail.getReplyTo()).containsExactly(new InternetAddress("commerce@example.org"));
        assertThat(mail.getHeader("Bcc")).isNull();
    }

    @Test
    void without_a_word_of_it_letters_come_from_the_town_and_answers_go_there() throws Exception {
        MimeMessage mail = mail(Stationery.PLAIN, Optional.empty());

        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Ville de Port-Aubrac");
        assertThat(mail.getHeader("Reply-To")).isNull();
    }

    @Test
    void the_logo_travels_inside_beside_the_html_it_belongs_to() throws Exception {
        var parts = (MimeMultipart) mail(OURS, Optional.of(LOGO)).getContent();

        var html = (MimeMultipart) parts.getBodyPart(1).getContent();
        assertThat(new ContentType(html.getContentType()).getSubType()).isEqualTo("related");
        assertThat(html.getBodyPart(0).getContentType()).startsWith("text/html");
        BodyPart picture = html.getBodyPart(1);
        assertThat(picture.getHeader("Content-ID")).containsExactly("<letterhead>");
        assertThat(picture.getContentType()).isEqualTo("image/png");
        assertThat(picture.getInputStream().readAllBytes()).isEqualTo(LOGO.bytes());
    }

    @Test
    void a_logo_that_is_gone_leaves_no_hole() throws Exception {
        var parts = (MimeMultipart) mail(OURS, Optional.empty()).getContent();

        String html = new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(html).isEqualTo("<p>Bonjour</p>");
    }

    @Test
    void who_signs_is_said_in_letters_to_people_and_not_by_a_machine() {
        Map<String, String> signed = new TownWords(TOWN, OURS).in(Locale.FRENCH, LetterKind.INVITATION.isSigned());
        Map<String, String> machine = new TownWords(TOWN, OURS).in(Locale.FRENCH, LetterKind.SIGN_IN_LINK.isSigned());

        assertThat(signed).containsEntry("signatory", "Jeanne Duval").containsEntry("signatoryTitle", "maire");
        assertThat(signed).containsEntry("logo", "cid:letterhead");
        assertThat(machine).doesNotContainKeys("signatory", "signatoryTitle");
    }

    /** Through a mail server and back, as bytes. */
    private static MimeMessage mail(Stationery stationery, Optional<Logo> logo) throws MessagingException, IOException {
        Session session = Session.getInstance(new Properties());
        var message = new Outgoing(
                new MessageId(UUID.randomUUID()),
                new MunicipalityId(UUID.randomUUID()),
                LetterKind.SIGN_IN_LINK,
                Recipient.of("Claire Lagarde", "claire@example.org", "fr"),
                "<1@echoppe.example.org>",
                new Letter("Bonjour", "Bonjour", HTML),
                null,
                null,
                null);
        var bytes = new ByteArrayOutputStream();
        new MailWriter(session, TOWN, stationery, logo)
                .write(message, Instant.parse("2027-03-01T08:00:00Z"))
                .writeTo(bytes);
        return new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray()));
    }
}
