package org.echoppe.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The runnable file, started as an operator starts it, on ports of its own. */
final class Product implements AutoCloseable {

    private static final Path FILE = Path.of("target", "echoppe.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final Path home;
    private final Process process;
    private final int port;
    private final Path log;

    private Product(Path home, Process process, int port, Path log) {
        this.home = home;
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts it with these settings ({@code ECHOPPE_…}) and waits until it answers. */
    static Product start(Path home, Map<String, String> settings) {
        return start(home, settings, freePort());
    }

    /** Starts it once more at the same address, over the same data. */
    Product startAgain(Map<String, String> settings) {
        return start(home, settings, port);
    }

    private static Product start(Path home, Map<String, String> settings, int port) {
        Path log = home.resolveSibling(home.getFileName() + "-" + port + ".log");
        var all = new TreeMap<>(settings);
        all.put("ECHOPPE_HOME", home.toString());
        all.put("ECHOPPE_URL", "http://localhost:" + port);
        var product = new Product(home, launch(command(port, all, scratch(home)), log), port, log);
        product.awaitAnswer();
        return product;
    }

    /** The file unpacks itself there; a killed one cannot clear up. */
    private static Path scratch(Path home) {
        Path scratch = home.resolveSibling(home.getFileName() + "-unpacked");
        try {
            org.assertj.core.util.Files.delete(scratch.toFile());
            return Files.createDirectories(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    int port() {
        return port;
    }

    /** What the log says after this pattern's first group; fails if it never says it. */
    String logged(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(log());
        if (!found.find()) {
            throw new IllegalStateException("The log (%s) does not say (%s).".formatted(log, pattern));
        }
        return found.group(1);
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As if the power had gone: no shutdown hook runs. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitAnswer() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("The product did not start; see (%s).".formatted(log));
            }
        }
    }

    private boolean answers() {
        var request = HttpRequest.newBuilder(URI.create(url() + "/account/sign-in"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            TimeUnit.MILLISECONDS.sleep(200);
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(int port, Map<String, String> settings, Path scratch) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.io.tmpdir=" + scratch,
                "-Djboss.http.port=" + port,
                "-Djboss.https.port=" + freePort(),
                "-Djboss.management.http.port=" + freePort()));
        command.addAll(Stream.of(System.getProperty("tests.jvm", "").split(" "))
                .filter(Predicate.not(String::isEmpty))
                .toList());
        settings.forEach((name, value) -> command.add("-Denv." + name + "=" + value));
        command.addAll(List.of("-jar", FILE.toString()));
        return command;
    }

    private static Process launch(List<String> command, Path log) {
        try {
            Files.createDirectories(log.getParent());
            File output = log.toFile();
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
