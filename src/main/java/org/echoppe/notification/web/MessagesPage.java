package org.echoppe.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.notification.MessageDesk;
import org.echoppe.notification.MessageRow;
import org.echoppe.notification.MessageStatus;
import org.echoppe.shared.Settings;
import org.echoppe.shared.Wording;

/** The town's messages, newest first, all of them or those in one state. */
@Named
@RequestScoped
public class MessagesPage {

    @Inject
    private MessageDesk desk;

    @Inject
    private TownDesk towns;

    @Inject
    private Visitor visitor;

    @Inject
    private Settings settings;

    @Inject
    @ManagedProperty("#{param.status}")
    private String asked;

    private List<MessageRow> all;
    private List<MessageRow> messages;
    private Wording wording;

    /** A list of its own that the table may sort. */
    public List<MessageRow> getMessages() {
        if (messages == null) {
            messages = new ArrayList<>(all());
            messages.removeIf(row -> asked() != null && row.status() != asked());
        }
        return messages;
    }

    public List<MessageStatus> getStates() {
        return List.of(MessageStatus.values());
    }

    public long count(MessageStatus status) {
        return all().stream().filter(row -> row.status() == status).count();
    }

    public boolean isNothingSaid() {
        return all().isEmpty();
    }

    public boolean isSending() {
        return settings.hasMailServer();
    }

    /** The state that is shown, or null for all. */
    public MessageStatus getShown() {
        return asked();
    }

    /** The colour that repeats what the word of a state says. */
    public String tone(MessageStatus status) {
        return switch (status) {
            case WAITING -> "info";
            case SENT, HANDED_OVER -> "done";
            case GIVEN_UP -> "rush";
            case BY_HAND -> "attention";
        };
    }

    public String when(Instant instant) {
        if (wording == null) {
            wording = new Wording(visitor.getLocale(), towns.identity().zone());
        }
        return wording.day(instant) + ", " + wording.hour(instant);
    }

    private List<MessageRow> all() {
        if (all == null) {
            all = desk.list();
        }
        return all;
    }

    private MessageStatus asked() {
        return Arrays.stream(MessageStatus.values())
                .filter(status -> status.name().equals(asked))
                .findFirst()
                .orElse(null);
    }
}
