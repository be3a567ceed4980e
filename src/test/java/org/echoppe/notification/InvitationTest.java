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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.Stationery;
import org.echoppe.access.TownIdentity;
import org.echoppe.calendar.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of an invitation as a calendar at the other end reads it (RFC 5546, 6047): out of the mail, not out of our hands. */
class InvitationTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final UUID SESSION = UUID.fromString("5f0f6a0e-6c0a-4b57-9a3f-0d9a8f3c1b11");
    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final Recipient CLAIRE = Recipient.of("Claire Lagarde", "claire@example.org", "fr");
    private static final TownIdentity TOWN =
            new TownIdentity("Ville de Port-Aubrac", "33", PARIS, "#0B5D5E", null, "mairie@example.org", false);

    @Test
    void it_comes_last_of_three_forms_and_says_its_method_outside_and_inside() throws Exception {
        MimeMessage mail = mail(CalendarMethod.REQUEST, "2027-03-04T10:00", 0);
        BodyPart part = invitation(mail);

        assertThat(new ContentType(mail.getContentType()).getSubType()).isEqualTo("alternative");
        assertThat(((MimeMultipart) mail.getContent()).getCount()).isEqualTo(3);
        ContentType type = new ContentType(part.getContentType());
        assertThat(type.getBaseType()).isEqualTo("text/calendar");
        assertThat(type.getParameter("method")).isEqualTo("REQUEST");
        assertThat(type.getParameter("charset")).isEqualToIgnoringCase("UTF-8");
        assertThat(value(read(part), Property.METHOD)).isEqualTo("REQUEST");
    }

    @Test
    void who_sends_it_is_who_organises_it() throws Exception {
        MimeMessage mail = mail(CalendarMethod.REQUEST, "2027-03-04T10:00", 0);

        String sender = ((InternetAddress) mail.getFrom()[0]).getAddress();
        assertThat(value(event(mail), Property.ORGANIZER)).isEqualTo("mailto:" + sender);
        assertThat(value(event(mail), Property.ATTENDEE)).isEqualTo("mailto:claire@example.org");
    }

    @Test
    void booked_moved_and_cancelled_is_one_appointment_that_changes() throws Exception {
        VEvent booked = event(mail(CalendarMethod.REQUEST, "2027-03-04T10:00", 0));
        VEvent moved = event(mail(CalendarMethod.REQUEST, "2027-03-05T11:00", 1));
        VEvent cancelled = event(mail(CalendarMethod.CANCEL, "2027-03-05T11:00", 2));

        assertThat(value(moved, Property.UID))
                .isEqualTo(value(booked, Property.UID))
                .isEqualTo(value(cancelled, Property.UID));
        assertThat(value(booked, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(moved, Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(cancelled, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(cancelled, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(cancelled, Property.DTSTART)).isEqualTo(value(moved, Property.DTSTART));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-03-27T23:50",
                "2027-03-28T01:50",
                "2027-03-28T03:00",
                "2027-10-30T23:50",
                "2027-10-31T02:30",
                "2027-10-31T03:00",
                "2028-02-29T10:00"
            })
    void the_instant_that_was_booked_is_the_instant_that_is_read(String local) throws Exception {
        VEvent event = event(mail(CalendarMethod.REQUEST, local, 0));
        TimeWindow booked = window(local);

        assertThat(Instant.from(event.<DtStart<Instant>>getRequiredProperty(Property.DTSTART)
                        .getDate()))
                .isEqualTo(booked.start());
        assertThat(Instant.from(event.<DtEnd<Instant>>getRequiredProperty(Property.DTEND)
                        .getDate()))
                .isEqualTo(booked.end());
        assertThat(value(event, Property.DTSTART)).endsWith("Z");
    }

    /** Through a mail server and back, as bytes. */
    private static MimeMessage mail(CalendarMethod method, String local, int revision)
            throws MessagingException, IOException {
        Session session = Session.getInstance(new Properties());
        var appointment = new Appointment(
                SESSION,
                revision,
                window(local),
                "Inès Ferrand · Présence en ligne",
                "Boulangerie Lagarde, 3 rue du Port",
                "Étape : la fiche de la boutique\nhttps://echoppe.example.org/shop/session?k=" + "a".repeat(43),
                NOW);
        String file = new CalendarFile(TOWN, CLAIRE, "echoppe.example.org").write(appointment, method);
        var message = new Outgoing(
                new MessageId(UUID.randomUUID()),
                new MunicipalityId(UUID.randomUUID()),
                LetterKind.SESSION_BOOKED,
                CLAIRE,
                "<1@echoppe.example.org>",
                new Letter("C’est réservé", "Bonjour", "<p>Bonjour</p>"),
                method,
                file,
                null);
        var bytes = new ByteArrayOutputStream();
        new MailWriter(session, TOWN, Stationery.PLAIN, Optional.empty())
                .write(message, NOW)
                .writeTo(bytes);
        return new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static TimeWindow window(String local) {
        return TimeWindow.of(LocalDateTime.parse(local).atZone(PARIS).toInstant(), Duration.ofMinutes(15));
    }

    private static BodyPart invitation(MimeMessage mail) throws MessagingException, IOException {
        return ((MimeMultipart) mail.getContent()).getBodyPart(2);
    }

    private static VEvent event(MimeMessage mail) throws MessagingException, IOException {
        return (VEvent) read(invitation(mail)).getComponents().get(0);
    }

    private static Calendar read(BodyPart part) throws MessagingException, IOException {
        byte[] bytes = part.getInputStream().readAllBytes();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("\r\n").doesNotContainPattern("[^\r]\n");
        try {
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
            calendar.validate(true);
            return calendar;
        } catch (ParserException e) {
            throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static String value(Calendar calendar, String property) {
        return calendar.getRequiredProperty(property).getValue();
    }
}
