package org.echoppe.notification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.notification.MessageDesk;
import org.echoppe.notification.MessageId;
import org.echoppe.notification.MessageStatus;
import org.echoppe.notification.MessageView;
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
