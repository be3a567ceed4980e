package org.echoppe.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.time.Instant;
import java.util.Optional;
import org.echoppe.access.Visitor;
import org.echoppe.notification.sms.NumberKind;

/** Says in a short message what a letter says, where that is of use; why it cannot be is noted on the letter. */
@ApplicationScoped
class ShortMessages {

    @Inject
    private ServletContext application;

    @Inject
    private SmsConsents consents;

    @Inject
    private Visitor visitor;

    private SmsPress press;

    @PostConstruct
    void open() {
        press = new SmsPress(OurTemplates.ofSms(application));
    }

    /** To be put into the outbox beside the letter. */
    Optional<OutboxMessage> beside(OutboxMessage letter, Draft draft, Instant now) {
        String number = draft.recipient().phone();
        if (number == null || !draft.kind().sms().isFor(draft.recipient().hasAddress(), isOwnDoing(draft))) {
            return Optional.empty();
        }
        NoSms obstacle = obstacle(number, draft);
        if (obstacle != null) {
            letter.hasNoSms(obstacle);
            return Optional.empty();
        }
        return Optional.of(draft.texted(press, letter, now));
    }

    private boolean isOwnDoing(Draft draft) {
        return switch (visitor.role()) {
            case MERCHANT -> visitor.merchant().equals(draft.merchant());
            case MENTOR -> draft.merchant() == null;
            default -> false;
        };
    }

    private NoSms obstacle(String number, Draft draft) {
        NoSms bad = NoSms.of(NumberKind.of(number));
        return bad == null
                        && !consents.allow(
                                draft.merchant(),
                                draft.mentor(),
                                Manner.of(draft.kind()).occasion())
                ? NoSms.DECLINED
                : bad;
    }
}
