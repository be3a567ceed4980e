package org.echoppe.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the operator says through the environment ({@code ECHOPPE_…}); a system property {@code env.ECHOPPE_…} says the
 * same, as it does to the server's own expressions. {@code src/docs/operating.md} lists every name.
 */
@ApplicationScoped
@Named("settings")
public class Settings {

    /** Where data, the secret and reports live; never a temporary folder. */
    public Path home() {
        return Path.of(value("ECHOPPE_HOME").orElse(System.getProperty("user.home") + "/.echoppe"));
    }

    /** The public address of this installation, without a trailing slash; links in messages start with it. */
    public String url() {
        return value("ECHOPPE_URL").orElse("http://localhost:8080").replaceAll("/+$", "");
    }

    public boolean isSecure() {
        return url().startsWith("https:");
    }

    /** A fictional town is loaded into an empty database, and every page says so. */
    public boolean isDemo() {
        return value("ECHOPPE_DEMO").map(Boolean::parseBoolean).orElse(false);
    }

    public boolean hasMailServer() {
        return value("ECHOPPE_SMTP_HOST").isPresent();
    }

    public Optional<String> smtpUser() {
        return value("ECHOPPE_SMTP_USER");
    }

    public Optional<String> smtpPassword() {
        return value("ECHOPPE_SMTP_PASSWORD");
    }

    /** No more mails than this leave in a minute, from all nodes together. */
    public OptionalInt mailsPerMinute() {
        return number("ECHOPPE_SMTP_PER_MINUTE");
    }

    public OptionalInt smsPerMinute() {
        return number("ECHOPPE_SMS_PER_MINUTE");
    }

    public boolean hasSmsGateway() {
        return value("ECHOPPE_SMS_URL").isPresent();
    }

    /** What is said of the gateway for short messages: {@code URL}, {@code METHOD}, {@code BODY} and so on. */
    public Optional<String> sms(String what) {
        return value("ECHOPPE_SMS_" + what);
    }

    /** The key from which link tokens are derived; shared by all nodes. Without it one is kept in {@link #home()}. */
    public Optional<String> secret() {
        return value("ECHOPPE_SECRET");
    }

    /** The clock starts at this instant instead of now: for trying a season out, and for tests. */
    public Optional<Instant> clockStart() {
        return value("ECHOPPE_CLOCK").map(Instant::parse);
    }

    private static OptionalInt number(String name) {
        return value(name).stream()
                .mapToInt(Integer::parseInt)
                .filter(most -> most > 0)
                .findFirst();
    }

    private static Optional<String> value(String name) {
        String property = System.getProperty("env." + name);
        return Optional.ofNullable(property != null ? property : System.getenv(name))
                .filter(text -> !text.isBlank());
    }
}
