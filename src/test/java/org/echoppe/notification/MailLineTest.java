package org.echoppe.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.Stationery;
import org.echoppe.access.TownIdentity;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.notification.Delivered.Accepted;
import org.echoppe.notification.Delivered.Refused;
import org.echoppe.notification.Delivered.Unreachable;
import org.echoppe.notification.SmtpSinkFixture.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailLineTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final MessageId ID = new MessageId(UUID.fromString("5f0f6a0e-6c0a-4b57-9a3f-0d9a8f3c1b11"));

    private final SmtpSinkFixture sink = new SmtpSinkFixture();

    @AfterEach
    void close() throws IOException {
        sink.close();
    }

    @Test
    void a_message_arrives_in_three_forms_under_its_own_number() throws Exception {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        MimeMessage mail;
        try (var line = new MailLine(server.getSmtp().createSession(), null, null)) {
            assertThat(send(line, "Claire Lagarde")).isEqualTo(new Accepted());
            mail = server.getReceivedMessages()[0];
        } finally {
            server.stop();
        }

        assertThat(mail.getMessageID()).isEqualTo("<" + ID.value() + "@echoppe.example.org>");
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("mairie@example.org"));
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Ville de Port-Aubrac");
        assertThat(mail.getSubject()).isEqualTo("C’est réservé");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var parts = (MimeMultipart) mail.getContent();
        assertThat(new ContentType(parts.getContentType()).getSubType()).isEqualTo("alternative");
        assertThat(contentOf(parts.getBodyPart(0))).contains("Bonjour Zoé");
        assertThat(contentOf(parts.getBodyPart(1))).contains("<p>Bonjour Zoé</p>");
        assertThat(calendarIn(parts.getBodyPart(2))).isEqualTo("REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eve\r\nBcc: victim@example.org",
                "Eve\nBcc: victim@example.org",
                "Eve\u2028Bcc: victim@example.org",
                "Eve\u0085Bcc: victim@example.org",
                "Eve\u760D\u760ABcc: victim@example.org",
                "\"Eve\" <victim@example.org>, x",
                "victim@example.org, Eve",
                "=?UTF-8?Q?Eve=0D=0ABcc:_victim@example.org?="
            })
    void a_name_adds_neither_a_header_nor_a_recipient(String name) throws Exception {
        try (var line = new MailLine(sink.session(), null, null)) {
            assertThat(send(line, name)).isEqualTo(new Accepted());
        }

        var taken = sink.taken().get(0);
        assertThat(taken.recipients()).containsExactly("<claire@example.org>");
        var mail =
                new MimeMessage(null, new ByteArrayInputStream(taken.message().getBytes(StandardCharsets.UTF_8)));
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("claire@example.org"));
        assertThat(mail.getRecipients(Message.RecipientType.CC)).isNull();
    }

    @Test
    void a_busy_server_refuses_for_now_and_a_strict_one_for_good() throws Exception {
        try (var line = new MailLine(sink.session(), null, null)) {
            sink.is(Mood.BUSY);
            assertThat(send(line, "Claire")).isInstanceOfSatisfying(Refused.class, refusal -> {
                assertThat(refusal.lasting()).isFalse();
                assertThat(refusal.why()).contains("451 4.3.0 try again later");
            });
            sink.is(Mood.STRICT);
            assertThat(send(line, "Claire")).isInstanceOfSatisfying(Refused.class, refusal -> {
                assertThat(refusal.lasting()).isTrue();
                assertThat(refusal.why()).contains("550 5.1.1 no such person");
            });
            sink.is(Mood.KIND);
            assertThat(send(line, "Claire")).isEqualTo(new Accepted());
        }
    }

    @Test
    void a_missing_password_is_not_the_messages_fault() throws Exception {
        sink.is(Mood.LOCKED);
        try (var line = new MailLine(sink.session(), null, null)) {
            assertThat(send(line, "Claire"))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refusal -> assertThat(refusal.lasting()).isFalse());
        }
    }

    @Test
    void a_mute_server_is_left_after_the_time_out() throws Exception {
        sink.is(Mood.MUTE);
        long before = System.nanoTime();
        try (var line = new MailLine(sink.session(), null, null)) {
            assertThat(send(line, "Claire")).isInstanceOf(Unreachable.class);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_server_that_is_not_there_is_unreachable() throws Exception {
        sink.close();
        try (var line = new MailLine(sink.session(), null, null)) {
            assertThat(send(line, "Claire")).isInstanceOf(Unreachable.class);
        }
    }

    @Test
    void a_copy_after_a_lost_acknowledgement_has_the_same_number() throws Exception {
        try (var line = new MailLine(sink.session(), null, null)) {
            sink.is(Mood.FORGETFUL);
            assertThat(send(line, "Claire"))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refusal -> assertThat(refusal.lasting()).isFalse());
            sink.is(Mood.KIND);
            assertThat(send(line, "Claire")).isEqualTo(new Accepted());
        }

        assertThat(sink.taken())
                .hasSize(2)
                .allSatisfy(taken -> assertThat(taken.message())
                        .contains("Message-ID: <" + ID.value() + "@echoppe.example.org>\r\n"));
    }

    private static Delivered send(MailLine line, String name) throws MessagingException {
        Outgoing message = message(name);
        MimeMessage mail =
                new MailWriter(line.session(), town(), Stationery.PLAIN, Optional.empty()).write(message, NOW);
        return line.send(mail, MailWriter.recipientOf(message));
    }

    private static Outgoing message(String name) {
        var recipient = new Recipient(name, "claire@example.org", Locale.FRENCH);
        var letter = new Letter("C’est réservé", "Bonjour Zoé", "<p>Bonjour Zoé</p>");
        var appointment = new Appointment(
                ID.value(), 0, TimeWindow.of(NOW, Duration.ofMinutes(15)), "Inès", "3 rue du Port", "Un RIB", NOW);
        String calendar =
                new CalendarFile(town(), recipient, "echoppe.example.org").write(appointment, CalendarMethod.REQUEST);
        return new Outgoing(
                ID,
                MunicipalityId.create(),
                LetterKind.SESSION_BOOKED,
                recipient,
                ID.header("echoppe.example.org"),
                letter,
                CalendarMethod.REQUEST,
                calendar,
                new CarriedLink(ID, null, null, null, "fr"));
    }

    private static TownIdentity town() {
        return new TownIdentity(
                "Ville de Port-Aubrac", "33", ZoneId.of("Europe/Paris"), "#0B5D5E", null, "mairie@example.org", false);
    }

    private static String contentOf(BodyPart part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String calendarIn(BodyPart part) throws Exception {
        var type = new ContentType(part.getContentType());
        assertThat(type.match("text/calendar")).isTrue();
        assertThat(type.getParameter("charset")).isEqualTo("UTF-8");
        var calendar = new CalendarBuilder().build(new StringReader(contentOf(part)));
        assertThat(calendar.getRequiredProperty(Property.METHOD).getValue()).isEqualTo(type.getParameter("method"));
        return type.getParameter("method");
    }
}
