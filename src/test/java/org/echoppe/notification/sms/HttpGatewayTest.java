package org.echoppe.notification.sms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.echoppe.notification.sms.GatewayAnswer.Refused;
import org.echoppe.notification.sms.GatewayAnswer.Silent;
import org.echoppe.notification.sms.GatewayAnswer.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpGatewayTest {

    private static final String NUMBER = "+33639980102";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> said = new HashMap<>();

    private HttpServer server;
    private int status = 200;
    private String answer = "{\"messages\":[{\"id\":\"SM123\",\"status\":\"queued\"}]}";

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
        said.put("URL", "http://127.0.0.1:" + server.getAddress().getPort() + "/send");
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void a_message_is_handed_over_as_json_and_the_gateway_s_number_is_kept() {
        assertThat(send("C'est \"réservé\" \\ à 14 h")).isEqualTo(new Taken("SM123"));
        assertThat(asked)
                .containsExactly("POST /send application/json; charset=utf-8 null {\"to\":\"+33639980102\","
                        + "\"text\":\"C'est \\u0022réservé\\u0022 \\u005c à 14 h\",\"reference\":\"ref-1\"}");
    }

    @Test
    void the_operator_says_what_goes_where_and_nothing_typed_gets_out_of_its_place() {
        said.put("TYPE", "application/x-www-form-urlencoded");
        said.put("BODY", "to={to}&msg={text}&key={secret}");
        said.put("HEADERS", "Authorization: Bearer {secret}\nX-Ref: {reference}");
        said.put("SECRET", "s3cr&t");
        said.put("ID", "ok:(\\d+)");
        answer = "ok:42";

        assertThat(send("a&to=+33600000000 {secret}")).isEqualTo(new Taken("42"));
        assertThat(asked)
                .containsExactly("POST /send application/x-www-form-urlencoded; charset=utf-8 Bearer s3cr&t "
                        + "to=%2B33639980102&msg=a%26to%3D%2B33600000000+%7Bsecret%7D&key=s3cr%26t");
    }

    @Test
    void a_gateway_may_want_everything_in_its_address() {
        said.put("METHOD", "GET");
        said.put("URL", said.get("URL") + "?to={to}&text={text}");

        assertThat(send("à 14 h")).isInstanceOf(Taken.class);
        assertThat(asked.get(0)).startsWith("GET /send?to=%2B33639980102&text=%C3%A0+14+h ");
    }

    @Test
    void an_answer_without_the_agreed_word_is_a_refusal_for_good() {
        said.put("TAKEN", "\"status\":\"queued\"");
        assertThat(send("x")).isEqualTo(new Taken("SM123"));

        answer = "{\"error\":\"invalid number\"}";
        assertThat(send("x")).isEqualTo(new Refused(true, "200 {\"error\":\"invalid number\"}"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 402, 409, 422})
    void a_refusal_of_the_message_lasts(int code) {
        status = code;
        assertThat(send("x"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.lasting()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 407, 408, 429, 503, 302})
    void what_is_about_us_or_about_them_costs_no_message_its_turn(int code) {
        status = code;
        assertThat(send("x")).isInstanceOf(Silent.class);
    }

    @Test
    void a_fault_of_theirs_makes_it_wait() {
        status = 500;
        assertThat(send("x"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.lasting()).isFalse());
    }

    @Test
    void nobody_there_is_no_refusal() {
        server.stop(0);
        assertThat(send("x")).isInstanceOf(Silent.class);
    }

    @Test
    void an_answer_that_is_lost_is_asked_for_again_under_the_same_reference() {
        status = -1;
        assertThat(send("x"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.lasting()).isFalse());
    }

    @Test
    void the_secret_is_in_no_word_we_keep() {
        said.put("SECRET", "s3cret/key");
        status = 400;
        answer = "key s3cret/key or s3cret%2Fkey is wrong";

        assertThat(send("x")).isEqualTo(new Refused(true, "400 key … or … is wrong"));
        assertThat(recipe()).hasToString("GatewayRecipe(POST)");
    }

    private GatewayAnswer send(String text) {
        return new HttpGateway(recipe()).send(NUMBER, text, "ref-1");
    }

    private GatewayRecipe recipe() {
        return GatewayRecipe.read(name -> Optional.ofNullable(said.get(name)));
    }

    private void take(HttpExchange exchange) throws IOException {
        asked.add("%s %s %s %s %s"
                .formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        exchange.getRequestHeaders().getFirst("Content-Type"),
                        exchange.getRequestHeaders().getFirst("Authorization"),
                        new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        if (status > 0) {
            byte[] body = answer.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
