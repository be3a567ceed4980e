package org.echoppe.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that behaves as the test tells it and remembers what it took. */
public final class SmtpSinkFixture implements AutoCloseable {

    enum Mood {
        KIND("250 OK"),
        BUSY("451 4.3.0 try again later"),
        STRICT("550 5.1.1 no such person"),
        LOCKED("530 5.7.0 authentication required"),
        MUTE(null),
        FORGETFUL("250 OK");

        private final String toRecipient;

        Mood(String toRecipient) {
            this.toRecipient = toRecipient;
        }
    }

    /** What was taken: to whom, and the whole message. */
    record Taken(List<String> recipients, String message) {}

    private final ServerSocket server;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final List<Socket> callers = new CopyOnWriteArrayList<>();

    private volatile Mood mood = Mood.KIND;

    SmtpSinkFixture() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::listen);
    }

    SmtpSinkFixture is(Mood newMood) {
        mood = newMood;
        return this;
    }

    List<Taken> taken() {
        return taken;
    }

    Session session() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", server.getInetAddress().getHostAddress());
        properties.setProperty("mail.smtp.port", String.valueOf(server.getLocalPort()));
        for (String wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.setProperty("mail.smtp." + wait, "500");
        }
        return Session.getInstance(properties);
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket caller : callers) {
            caller.close();
        }
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket caller = server.accept();
                callers.add(caller);
                start(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8))) {
            if (mood != Mood.MUTE) {
                new Conversation(in, caller.getOutputStream()).hold();
            } else {
                in.read();
            }
        } catch (IOException hungUp) {
            callers.remove(caller);
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "smtp-sink");
        thread.setDaemon(true);
        thread.start();
    }

    private final class Conversation {

        private final BufferedReader in;
        private final OutputStream out;
        private List<String> recipients = new ArrayList<>();

        Conversation(BufferedReader in, OutputStream out) {
            this.in = in;
            this.out = out;
        }

        void hold() throws IOException {
            say("220 sink");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!answer(line)) {
                    return;
                }
            }
        }

        private boolean answer(String line) throws IOException {
            if (line.startsWith("RCPT TO:")) {
                recipients.add(line.substring(8).strip());
                say(mood.toRecipient);
            } else if (line.equals("DATA")) {
                return takeMessage();
            } else if (line.equals("QUIT")) {
                say("221 bye");
                return false;
            } else {
                say("250 OK");
            }
            return true;
        }

        private boolean takeMessage() throws IOException {
            say("354 go on");
            var message = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                message.append(line).append("\r\n");
            }
            taken.add(new Taken(List.copyOf(recipients), message.toString()));
            recipients = new ArrayList<>();
            if (mood == Mood.FORGETFUL) {
                return false;
            }
            say("250 taken");
            return true;
        }

        private void say(String reply) throws IOException {
            out.write((reply + "\r\n").getBytes(UTF_8));
            out.flush();
        }
    }
}
