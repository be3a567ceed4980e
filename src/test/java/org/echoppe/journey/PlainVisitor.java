package org.echoppe.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Asks for pages without a browser, and takes the answers as they come. */
final class PlainVisitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Product product;

    PlainVisitor(Product product) {
        this.product = product;
    }

    HttpResponse<String> get(String path) {
        return answer(to(path, "fr").build());
    }

    HttpResponse<String> post(String path, String form) {
        return send(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(form), "fr");
    }

    HttpResponse<String> send(String path, String type, BodyPublisher body, String language) {
        return answer(to(path, language).header("Content-Type", type).POST(body).build());
    }

    /** Asks until the answer is the page; how long that took. */
    Duration awaitOk(String path) {
        Instant begun = Instant.now();
        while (get(path).statusCode() != 200
                && Duration.between(begun, Instant.now()).compareTo(PATIENCE) < 0) {
            continue;
        }
        return Duration.between(begun, Instant.now());
    }

    private HttpRequest.Builder to(String path, String language) {
        return HttpRequest.newBuilder(URI.create(product.url() + path))
                .timeout(PATIENCE)
                .header("Accept-Language", language);
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer to (%s).".formatted(request), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
