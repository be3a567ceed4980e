package org.echoppe.notification;

import java.time.Instant;
import org.echoppe.notification.Delivered.Accepted;
import org.echoppe.notification.Delivered.Refused;
import org.echoppe.notification.Delivered.Unreachable;
import org.echoppe.notification.sms.GatewayAnswer;
import org.echoppe.notification.sms.GatewayAnswer.Silent;
import org.echoppe.notification.sms.GatewayAnswer.Taken;
import org.echoppe.notification.sms.SmsGateway;

/** Hands short messages to a gateway. */
record SmsLine(SmsGateway gateway) implements Line {

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Delivered carry(Outgoing message, Letterhead head, Instant now) {
        String text = message.letter().text();
        GatewayAnswer answer = gateway.send(
                message.recipient().phone(), text, message.id().value().toString());
        if (answer instanceof Taken taken) {
            return new Accepted(taken.id());
        }
        return answer instanceof Silent silence
                ? new Unreachable(silence.why())
                : refused((GatewayAnswer.Refused) answer);
    }

    @Override
    public void close() {}

    private static Refused refused(GatewayAnswer.Refused refusal) {
        return new Refused(refusal.lasting(), refusal.why());
    }
}
