package org.echoppe.notification.sms;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import org.echoppe.notification.sms.GatewayAnswer.Refused;
import org.echoppe.notification.sms.GatewayAnswer.Silent;
import org.echoppe.notification.sms.GatewayAnswer.Taken;

/**
 * A gateway that is asked over HTTP. An answer that was lost on its way may mean that the message was taken; it is handed
 * over again under the same reference.
 */
public final class HttpGateway implements SmsGateway {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER = 300;

    /** They say that the gateway does not know us, or is too busy; no message is to blame. */
    private static final Set<Integer> NOT_THE_MESSAGE = Set.of(401, 403, 404, 405, 407, 408, 425, 429);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();
    private final GatewayRecipe recipe;

    public HttpGateway(GatewayRecipe recipe) {
        this.recipe = recipe;
    }

    @Override
    public GatewayAnswer send(String number, String text, String reference) {
        try {
            return judged(client.send(recipe.request(number, text, reference), BodyHandlers.ofString()));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return new Silent("No connection to the gateway.");
        } catch (IOException e) {
            return new Refused(false, "The gateway’s answer was lost: " + recipe.withoutSecret(String.valueOf(e)));
        } catch (IllegalArgumentException e) {
            return new Silent("The gateway’s address or headers are no good.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Refused(false, "Interrupted.");
        }
    }

    private GatewayAnswer judged(HttpResponse<String> answer) {
        int status = answer.statusCode();
        String why = status + " " + shortened(answer.body());
        if (status / 100 == 2) {
            return recipe.isTaken(answer.body()) ? new Taken(recipe.idIn(answer.body())) : new Refused(true, why);
        }
        if (status / 100 == 4 && !NOT_THE_MESSAGE.contains(status)) {
            return new Refused(true, why);
        }
        return status / 100 == 5 && status != 503 ? new Refused(false, why) : new Silent(why);
    }

    private String shortened(String body) {
        String words = recipe.withoutSecret(body);
        return words.length() > LONGEST_ANSWER ? words.substring(0, LONGEST_ANSWER) : words;
    }
}
