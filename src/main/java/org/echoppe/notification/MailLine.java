package org.echoppe.notification;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.echoppe.notification.Delivered.Accepted;
import org.echoppe.notification.Delivered.Refused;
import org.echoppe.notification.Delivered.Unreachable;

/** One connection to the mail server, opened when the first message needs it and used for the next ones. */
class MailLine implements Line {

    private static final Pattern REPLY = Pattern.compile("^\\s*([245])(\\d)\\d[ -]", Pattern.MULTILINE);

    private final Session session;
    private final String user;
    private final String password;

    private Transport transport;

    /** User and password may be null: then nobody signs in. */
    MailLine(Session session, String user, String password) {
        this.session = session;
        this.user = user;
        this.password = password;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public Delivered carry(Outgoing message, Letterhead head, Instant now) throws MessagingException {
        MimeMessage mail = new MailWriter(session, head.town(), head.stationery(), head.logo()).write(message, now);
        if (head.stop().isPresent()) {
            head.stop().get().addTo(mail);
        }
        return send(mail, MailWriter.recipientOf(message));
    }

    Session session() {
        return session;
    }

    Delivered send(MimeMessage message, Address recipient) {
        try {
            connect();
        } catch (MessagingException e) {
            hangUp();
            return new Unreachable(reasonOf(e));
        }
        try {
            transport.sendMessage(message, new Address[] {recipient});
            return new Accepted();
        } catch (MessagingException e) {
            hangUp();
            String why = reasonOf(e);
            return new Refused(isLasting(why), why);
        }
    }

    @Override
    public void close() {
        hangUp();
    }

    private void connect() throws MessagingException {
        if (transport != null && transport.isConnected()) {
            return;
        }
        transport = session.getTransport("smtp");
        if (user == null) {
            transport.connect();
        } else {
            transport.connect(null, user, password);
        }
    }

    private void hangUp() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException e) {
            transport = null;
        }
        transport = null;
    }

    /** The server's own words come last in the chain: what it says of the one recipient. */
    private static String reasonOf(MessagingException failure) {
        var words = new StringBuilder(String.valueOf(failure.getMessage()));
        for (Exception next = failure.getNextException(); next != null; next = nextAfter(next)) {
            words.append('\n').append(next.getMessage());
        }
        return words.toString();
    }

    private static Exception nextAfter(Exception failure) {
        return failure instanceof MessagingException known ? known.getNextException() : null;
    }

    /** SMTP says 5xx for what trying again will not change (RFC 5321, 4.2.1); 53x is about us and our password. */
    private static boolean isLasting(String why) {
        Matcher reply = REPLY.matcher(why);
        return reply.find() && reply.group(1).equals("5") && !reply.group(2).equals("3");
    }
}
