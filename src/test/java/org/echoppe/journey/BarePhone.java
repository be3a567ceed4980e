package org.echoppe.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A phone without a screen: asks for pages, sends their forms, and takes each answer as it comes. */
final class BarePhone {

    /** An answer, of which the address it leads to may be null. */
    record Answer(int status, String leadsTo, String body) {

        boolean leadsTo(String path) {
            return leadsTo != null && leadsTo.contains(path);
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;

    BarePhone(String url) {
        this.url = url;
    }

    Answer get(String path) throws IOException {
        return answer(to(path).build());
    }

    /** Presses a form's button; as often as it is called, it sends the same. */
    Answer send(PageForm form) throws IOException {
        return answer(to(form.path())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.body()))
                .build());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE).header("Accept-Language", "fr");
    }

    private Answer answer(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(null),
                    response.body());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
