package org.echoppe.notification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.notification.Channel;
import org.echoppe.notification.MessageDesk;
import org.echoppe.notification.MessageId;
import org.echoppe.notification.MessageStatus;
import org.echoppe.notification.MessageView;
import org.echoppe.notification.Told;
import org.echoppe.shared.Settings;
import org.echoppe.shared.web.Notices;

/** One message: its exact words, what became of it, and another try. */
@Named
@RequestScoped
public class MessagePage {

    @Inject
    private MessageDesk desk;

    @Inject
    private Notices notices;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    @ManagedProperty("#{param.id}")
    private String asked;

    private MessageView message;

    @PostConstruct
    void load() {
        message = desk.read(id());
    }

    public MessageView getMessage() {
        return message;
    }

    public boolean isRetriable() {
        return message.status() == MessageStatus.GIVEN_UP;
    }

    public String retry() {
        return told(desk.retry(id()), "retry");
    }

    public boolean isOpen() {
        return switch (message.status()) {
            case WAITING, GIVEN_UP, BY_HAND -> true;
            case SENT, HANDED_OVER, WITHDRAWN -> false;
        };
    }

    /** What nobody can send is not kept from leaving. */
    public boolean isWithdrawable() {
        return isOpen() && message.status() != MessageStatus.BY_HAND;
    }

    public String withdraw() {
        return told(desk.withdraw(id()), "withdraw");
    }

    /** It waits for a decent moment only. */
    public boolean isWaitingForDecency() {
        return message.status() == MessageStatus.WAITING
                && desk.heldBack(id()).filter(held -> held.until() != null).isPresent();
    }

    public String sendAnyway() {
        return told(desk.sendAnyway(id()), "sendAnyway");
    }

    public String release() {
        return told(desk.release(id()), "release");
    }

    public String handOver() {
        return told(desk.handOver(id()), "handOver");
    }

    public String takeBack() {
        return told(desk.takeBack(id()), "takeBack");
    }

    private String told(boolean isDone, String what) {
        if (isDone) {
            notices.success("notification", what + ".done");
        } else {
            notices.refusal("notification", what + ".refused");
        }
        return "/coordinator/message?faces-redirect=true&id=" + id().value();
    }

    /** Opens the coordinator's own mail program with the message in it. */
    public String getOwnMail() {
        return "mailto:" + (message.recipient() == null ? "" : encoded(message.recipient())) + "?subject="
                + encoded(message.subject()) + "&body=" + encoded(message.text().replace("\n", "\r\n"));
    }

    /** Opens the coordinator's own telephone with the message in it. */
    public String getOwnSms() {
        return "sms:" + message.recipient() + "?&body=" + encoded(message.text().strip());
    }

    /** Which sentence says how things stand. */
    public String getExplained() {
        MessageStatus status = message.status();
        Told told = message.told();
        if (status == MessageStatus.WITHDRAWN && told.withdrawnBecause() != null) {
            return "withdrawn." + told.withdrawnBecause();
        }
        if (status == MessageStatus.GIVEN_UP && told.givenUpBecause() != null) {
            return "givenUp." + told.givenUpBecause();
        }
        return "explain." + status + (isShort() ? ".SMS" : "") + (isStuck() ? ".noServer" : "");
    }

    public boolean isShort() {
        return message.channel() == Channel.SMS;
    }

    /** It waits for its time, and that has not come yet. */
    public boolean isEarly() {
        return message.status() == MessageStatus.WAITING
                && clock.instant().isBefore(message.told().dueAt());
    }

    private boolean isStuck() {
        boolean hasLine = isShort() ? settings.hasSmsGateway() : settings.hasMailServer();
        return message.status() == MessageStatus.WAITING && !hasLine;
    }

    private MessageId id() {
        try {
            return new MessageId(UUID.fromString(asked == null ? "" : asked));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException("message", "unknown");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
