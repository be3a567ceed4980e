package org.echoppe.notification.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one gateway wants to be asked, as the operator wrote it: {@code {to}}, {@code {text}}, {@code {reference}} and {@code
 * {secret}} stand for what changes, and each is written so that it cannot be taken for anything else.
 *
 * @param headers one per line, {@code Name: value}
 * @param id      finds in the answer how the gateway calls the message, by its first group
 * @param taken   what an answer contains if the message was taken; null if the status alone says it
 */
public record GatewayRecipe(
        String url, String method, String type, String body, String headers, String secret, Pattern id, Pattern taken) {

    private static final String USUAL_BODY = "{\"to\":\"{to}\",\"text\":\"{text}\",\"reference\":\"{reference}\"}";
    private static final String USUAL_ID = "\"(?:id|message_?[iI]d|sid)\"\\s*:\\s*\"?([^\",}\\s]+)";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** @param said what the operator says of it by name, such as {@code URL} and {@code BODY} */
    public static GatewayRecipe read(Function<String, Optional<String>> said) {
        return new GatewayRecipe(
                said.apply("URL").orElseThrow(),
                said.apply("METHOD").orElse("POST"),
                said.apply("TYPE").orElse("application/json"),
                said.apply("BODY").orElse(USUAL_BODY),
                said.apply("HEADERS").orElse(""),
                said.apply("SECRET").orElse(""),
                Pattern.compile(said.apply("ID").orElse(USUAL_ID)),
                said.apply("TAKEN").map(Pattern::compile).orElse(null));
    }

    HttpRequest request(String number, String text, String reference) {
        var values = new Values(number, text, reference, secret);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(values.in(url, GatewayRecipe::inAddress)))
                .timeout(PATIENCE)
                .header("Content-Type", type + "; charset=utf-8");
        headers.lines().filter(line -> line.contains(":")).forEach(line -> {
            String[] parts = line.split(":", 2);
            request.header(parts[0].strip(), values.in(parts[1].strip(), GatewayRecipe::inHeader));
        });
        boolean isEmpty = method.equals("GET");
        UnaryOperator<String> style = type.endsWith("json") ? GatewayRecipe::inJson : GatewayRecipe::inAddress;
        return request.method(
                        method, isEmpty ? BodyPublishers.noBody() : BodyPublishers.ofString(values.in(body, style)))
                .build();
    }

    boolean isTaken(String answer) {
        return taken == null || taken.matcher(answer).find();
    }

    String idIn(String answer) {
        Matcher found = id.matcher(answer);
        return found.find() && found.groupCount() > 0 ? found.group(1) : null;
    }

    /** A gateway may repeat what it was told; the secret is not for our log. */
    String withoutSecret(String words) {
        return secret.isEmpty() ? words : words.replace(secret, "…").replace(inAddress(secret), "…");
    }

    @Override
    public String toString() {
        return "GatewayRecipe(%s)".formatted(method);
    }

    private static String inAddress(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    private static String inHeader(String value) {
        return value.replaceAll("[\\r\\n]", "");
    }

    private static String inJson(String value) {
        var json = new StringBuilder();
        value.chars().forEach(sign -> {
            if (sign < ' ' || sign == '"' || sign == '\\') {
                json.append("\\u%04x".formatted(sign));
            } else {
                json.append((char) sign);
            }
        });
        return json.toString();
    }

    private record Values(String to, String text, String reference, String secret) {

        private static final Pattern NAME = Pattern.compile("\\{(to|text|reference|secret)}");

        String in(String template, UnaryOperator<String> style) {
            return NAME.matcher(template)
                    .replaceAll(found -> Matcher.quoteReplacement(style.apply(of(found.group(1)))));
        }

        private String of(String name) {
            return switch (name) {
                case "to" -> to;
                case "text" -> text;
                case "reference" -> reference;
                default -> secret;
            };
        }
    }
}
