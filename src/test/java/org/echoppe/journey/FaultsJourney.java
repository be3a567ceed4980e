package org.echoppe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around the product, or is sent to harm it, is answered in words and in time, and passes without a restart. */
class FaultsJourney {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    @TempDir
    private Path home;

    @Test
    void the_product_outlives_its_database_and_says_so_meanwhile() {
        try (Postgresql database = Postgresql.start(home.resolve("database"));
                Product product = Product.start(home, database.settings(Map.of("ECHOPPE_DEMO", "true")))) {
            var visitor = new PlainVisitor(product);
            String shop = product.logged("Commerçant\\s+(\\S+)")
                    .substring(product.url().length());
            assertThat(visitor.get(shop).statusCode()).isEqualTo(200);

            database.stop();
            saysOneMoment(visitor.get(shop));
            saysOneMoment(visitor.get("/account/sign-in"));
            assertThat(visitor.get("/assets/phone.css").statusCode()).isEqualTo(200);

            database.startAgain();
            assertThat(visitor.awaitOk(shop)).isLessThan(Duration.ofSeconds(10));
        }
    }

    private static void saysOneMoment(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        assertThat(answer.body()).contains("Un instant…", "One moment please");
    }

    @Test
    void what_is_sent_to_harm_is_answered_in_words_and_in_time() throws IOException {
        try (Product product = Product.start(home, Map.of("ECHOPPE_DEMO", "true"))) {
            var visitor = new PlainVisitor(product);
            expiredAndForgedFormsLeadBackToTheirPage(visitor);
            filesTooLargeAreRefusedWithASentence(visitor);
            slowRequestsAreCutOff(product);
        }
    }

    private static void expiredAndForgedFormsLeadBackToTheirPage(PlainVisitor visitor) {
        HttpResponse<String> expired = visitor.post("/account/sign-in", "jakarta.faces.ViewState=-1:2");
        assertThat(expired.statusCode()).isEqualTo(409);
        assertThat(expired.body()).contains("La page a attendu trop longtemps", "href=\"/account/sign-in\"");
        String forged = "k=x&link=link&link%3Aenter=x&jakarta.faces.ViewState=stateless&primefaces.nonce=";
        assertThat(visitor.post("/account/link", forged + "AAAA").statusCode()).isEqualTo(200);
        assertThat(visitor.post("/account/link", forged + "%22%3E").statusCode())
                .isEqualTo(200);
    }

    private static void filesTooLargeAreRefusedWithASentence(PlainVisitor visitor) {
        for (int megabytes : new int[] {10, 40}) {
            var file = BodyPublishers.ofByteArray(new byte[megabytes * 1_000_000]);
            HttpResponse<String> answer =
                    visitor.send("/account/sign-in", "multipart/form-data; boundary=x", file, "en");
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("This file is too large");
        }
    }

    /** The listener waits five seconds for the next byte of a body, and as long for all of the headers. */
    private static void slowRequestsAreCutOff(Product product) throws IOException {
        String post = "POST /account/sign-in HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\na=";
        assertThat(timeUntilCutOff(product, post, "")).isLessThan(LONGEST_WAIT);
        assertThat(timeUntilCutOff(product, "GET /account/sign-in HTTP/1.1\r\nX-Slow: ", "a"))
                .isLessThan(LONGEST_WAIT);
    }

    /** Sends a beginning, then the same few bytes every half second, until the server hangs up. */
    private static Duration timeUntilCutOff(Product product, String beginning, String drop) throws IOException {
        Instant begun = Instant.now();
        try (var socket = new Socket("localhost", product.port())) {
            socket.setSoTimeout(500);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            while (isOpen(socket, drop) && passed(begun).compareTo(LONGEST_WAIT) < 0) {
                continue;
            }
        }
        return passed(begun);
    }

    private static boolean isOpen(Socket socket, String drop) {
        try {
            socket.getOutputStream().write(drop.getBytes(StandardCharsets.US_ASCII));
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException silent) {
            return true;
        } catch (IOException hungUp) {
            return false;
        }
    }

    private static Duration passed(Instant begun) {
        return Duration.between(begun, Instant.now());
    }
}
