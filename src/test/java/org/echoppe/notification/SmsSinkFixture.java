package org.echoppe.notification;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.echoppe.notification.sms.GatewayAnswer;
import org.echoppe.notification.sms.GatewayAnswer.Refused;
import org.echoppe.notification.sms.GatewayAnswer.Silent;
import org.echoppe.notification.sms.GatewayAnswer.Taken;
import org.echoppe.notification.sms.SmsGateway;

/** A gateway that behaves as the test tells it and remembers what it took. */
public final class SmsSinkFixture implements SmsGateway {

    enum Mood {
        KIND,
        AWAY,
        BUSY,
        STRICT,
        FORGETFUL,
        DYING
    }

    /** What was taken. */
    record Sms(String number, String text, String reference) {}

    private final List<Sms> taken = new CopyOnWriteArrayList<>();

    private volatile Mood mood = Mood.KIND;

    SmsSinkFixture is(Mood newMood) {
        mood = newMood;
        return this;
    }

    List<Sms> taken() {
        return taken;
    }

    @Override
    public GatewayAnswer send(String number, String text, String reference) {
        if (mood == Mood.KIND || mood == Mood.FORGETFUL) {
            taken.add(new Sms(number, text, reference));
        }
        return switch (mood) {
            case KIND -> new Taken("SM-" + reference);
            case AWAY -> new Silent("nobody there");
            case BUSY -> new Refused(false, "500 later");
            case STRICT -> new Refused(true, "400 never");
            case FORGETFUL -> new Refused(false, "answer lost");
            case DYING -> throw new IllegalStateException("The carrier dies.");
        };
    }
}
