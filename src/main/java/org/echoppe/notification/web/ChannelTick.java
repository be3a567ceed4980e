package org.echoppe.notification.web;

import java.util.function.Predicate;
import org.echoppe.notification.WantedMessages;

/** One box to tick: a kind of message by a channel, and whether it is wanted. */
public record ChannelTick(Kind kind, boolean wanted) {

    /** The boxes in the order they are shown; each is a text key {@code channels.…}. */
    public enum Kind {
        PROGRAMME_MAIL(WantedMessages::programmeMail),
        PROGRAMME_SMS(WantedMessages::programmeSms),
        SESSION_MAIL(WantedMessages::sessionMail),
        SESSION_SMS(WantedMessages::sessionSms);

        private final Predicate<WantedMessages> in;

        Kind(Predicate<WantedMessages> in) {
            this.in = in;
        }

        ChannelTick in(WantedMessages wanted) {
            return new ChannelTick(this, in.test(wanted));
        }
    }
}
