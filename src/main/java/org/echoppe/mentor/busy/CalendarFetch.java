package org.echoppe.mentor.busy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.echoppe.mentor.busy.Fetched.File;
import org.echoppe.mentor.busy.Fetched.Nothing;

/**
 * Fetches a calendar from an address somebody typed. Every machine on the way is looked up and judged before it is asked;
 * the platform keeps what it looked up for half a minute, so the one that was judged is the one that is asked.
 *
 * @param mayAsk  which machines may be asked
 * @param isUsual which addresses may be asked
 * @param patience for the whole of it
 */
record CalendarFetch(Predicate<InetAddress> mayAsk, Predicate<URI> isUsual, Duration patience) {

    private static final int MOST_REDIRECTS = 4;
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    static final CalendarFetch FROM_THE_INTERNET =
            new CalendarFetch(PublicAddress::is, CalendarAddress::isUsual, Duration.ofSeconds(20));

    Fetched fetch(String url) {
        long end = System.nanoTime() + patience.toNanos();
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .connectTimeout(TO_CONNECT)
                .build();
        try {
            return follow(client, URI.create(url), end);
        } catch (UnknownHostException e) {
            return new Nothing(BusyProblem.UNKNOWN_HOST);
        } catch (IllegalArgumentException e) {
            return new Nothing(BusyProblem.SENT_AROUND);
        } catch (IOException | TimeoutException e) {
            return new Nothing(BusyProblem.NO_ANSWER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Nothing(BusyProblem.NO_ANSWER);
        }
    }

    private Fetched follow(HttpClient client, URI first, long end)
            throws IOException, InterruptedException, TimeoutException {
        URI next = first;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            if (!isUsual.test(next) || !isOpen(next.getHost())) {
                return new Nothing(BusyProblem.NOT_PUBLIC);
            }
            HttpResponse<byte[]> answer = ask(client, next, end);
            if (answer.statusCode() / 100 != 3) {
                return judged(answer);
            }
            String to = answer.headers().firstValue("Location").orElse("");
            next = to.isEmpty() ? next : next.resolve(to.replace(" ", "%20"));
        }
        return new Nothing(BusyProblem.SENT_AROUND);
    }

    /** One closed address among several is one too many. */
    private boolean isOpen(String host) throws UnknownHostException {
        return Stream.of(InetAddress.getAllByName(host)).allMatch(mayAsk);
    }

    private static HttpResponse<byte[]> ask(HttpClient client, URI where, long end)
            throws IOException, InterruptedException, TimeoutException {
        var request = HttpRequest.newBuilder(where)
                .header("Accept", "text/calendar, text/plain;q=0.5, */*;q=0.1")
                .header("User-Agent", "Echoppe")
                .build();
        CompletableFuture<HttpResponse<byte[]>> asked =
                client.sendAsync(request, any -> new CappedBody(BusyFile.MOST_BYTES));
        try {
            return asked.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            asked.cancel(true);
        }
    }

    private static Fetched judged(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == 401 || status == 403) {
            return new Nothing(BusyProblem.NOT_FOR_US);
        }
        if (status / 100 == 4) {
            return new Nothing(BusyProblem.NOT_FOUND);
        }
        if (status != 200) {
            return new Nothing(BusyProblem.NO_ANSWER);
        }
        return answer.body().length > BusyFile.MOST_BYTES
                ? new Nothing(BusyProblem.TOO_LARGE)
                : new File(answer.body());
    }
}
