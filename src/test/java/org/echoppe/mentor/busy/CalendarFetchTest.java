package org.echoppe.mentor.busy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.echoppe.mentor.busy.Fetched.File;
import org.echoppe.mentor.busy.Fetched.Nothing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server of our own stands for the internet: 127.0.0.1 may be asked here, 127.0.0.2 may not. */
class CalendarFetchTest {

    private static final Predicate<InetAddress> THE_FIRST =
            address -> address.getHostAddress().equals("127.0.0.1");
    private static final CalendarFetch FETCH = fetch(Duration.ofSeconds(20));

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
        server.setExecutor(hands);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        hands.shutdownNow();
    }

    @Test
    void a_file_comes_as_it_is() {
        answer("/a.ics", 200, "BEGIN:VCALENDAR");

        assertThat(new String(((File) FETCH.fetch(at("/a.ics"))).content(), UTF_8))
                .isEqualTo("BEGIN:VCALENDAR");
    }

    @Test
    void who_was_moved_is_followed_a_few_times_and_not_for_ever() {
        answer("/a.ics", 200, "BEGIN:VCALENDAR");
        redirect("/old", "/older");
        redirect("/older", at("/a.ics"));
        redirect("/round", "/round");
        redirect("/odd", "http://[");

        assertThat(FETCH.fetch(at("/old"))).isInstanceOf(File.class);
        assertThat(FETCH.fetch(at("/round"))).isEqualTo(new Nothing(BusyProblem.SENT_AROUND));
        assertThat(Collections.frequency(asked, "/round")).isEqualTo(5);
        assertThat(FETCH.fetch(at("/odd"))).isEqualTo(new Nothing(BusyProblem.SENT_AROUND));
    }

    @Test
    void a_closed_machine_is_not_asked_neither_at_first_nor_by_a_redirect() {
        answer("/secret", 200, "secret");
        redirect("/trap", at("127.0.0.2", "/secret"));

        assertThat(FETCH.fetch(at("127.0.0.2", "/secret"))).isEqualTo(new Nothing(BusyProblem.NOT_PUBLIC));
        assertThat(FETCH.fetch(at("/trap"))).isEqualTo(new Nothing(BusyProblem.NOT_PUBLIC));
        assertThat(asked).containsExactly("/trap");
    }

    @Test
    void the_real_one_asks_nobody_at_home_whatever_they_are_called() {
        for (String host : List.of("127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]")) {
            assertThat(CalendarFetch.FROM_THE_INTERNET.fetch("http://" + host + "/"))
                    .isIn(new Nothing(BusyProblem.NOT_PUBLIC), new Nothing(BusyProblem.UNKNOWN_HOST));
        }
        assertThat(CalendarFetch.FROM_THE_INTERNET.fetch(at("/a.ics"))).isEqualTo(new Nothing(BusyProblem.NOT_PUBLIC));
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "401, NOT_FOR_US",
        "403, NOT_FOR_US",
        "404, NOT_FOUND",
        "410, NOT_FOUND",
        "500, NO_ANSWER",
        "204, NO_ANSWER"
    })
    void an_answer_without_a_file_has_its_reason(int status, BusyProblem because) {
        answer("/a.ics", status, "");

        assertThat(FETCH.fetch(at("/a.ics"))).isEqualTo(new Nothing(because));
    }

    @Test
    void a_file_without_end_is_left_at_its_limit() {
        handle("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            byte[] piece = new byte[100_000];
            while (over.getCount() > 0) {
                body.write(piece);
            }
        });

        assertThat(FETCH.fetch(at("/endless"))).isEqualTo(new Nothing(BusyProblem.TOO_LARGE));
    }

    @Test
    void who_never_finishes_is_not_waited_for() {
        handle("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            await();
        });

        assertThat(fetch(Duration.ofMillis(500)).fetch(at("/slow"))).isEqualTo(new Nothing(BusyProblem.NO_ANSWER));
    }

    @Test
    void nobody_there_is_no_answer() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(FETCH.fetch("http://127.0.0.1:" + free + "/")).isEqualTo(new Nothing(BusyProblem.NO_ANSWER));
        assertThat(FETCH.fetch("http://agenda.invalid/")).isEqualTo(new Nothing(BusyProblem.UNKNOWN_HOST));
    }

    private interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    private void answer(String path, int status, String text) {
        handle(path, exchange -> {
            byte[] bytes = text.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    private void redirect(String path, String to) {
        handle(path, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    private void handle(String path, Answer answer) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            try (exchange) {
                answer.give(exchange);
            }
        });
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String at(String path) {
        return at("127.0.0.1", path);
    }

    private String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    private static CalendarFetch fetch(Duration patience) {
        return new CalendarFetch(THE_FIRST, uri -> uri.getHost() != null, patience);
    }
}
