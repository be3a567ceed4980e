package org.echoppe.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.notification.Channel;
import org.echoppe.notification.MessageDesk;
import org.echoppe.notification.MessageRow;
import org.echoppe.notification.MessageStatus;
import org.echoppe.notification.TextDesk;
import org.echoppe.shared.Phone;
import org.echoppe.shared.Settings;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** The town's messages, newest first: all of them, those to one person, those in one state, those with these words. */
@Named
@RequestScoped
public class MessagesPage {

    @Inject
    private MessageDesk desk;

    @Inject
    private TextDesk texts;

    @Inject
    private TownDesk towns;

    @Inject
    private Visitor visitor;

    @Inject
    private Settings settings;

    @Inject
    @ManagedProperty("#{param.status}")
    private String asked;

    @Inject
    private MessageQuestion question;

    private List<MessageRow> all;
    private List<MessageRow> messages;
    private Wording wording;

    /** Some text of the town’s own had to be set aside, and ours goes in its place. */
    public boolean isTextsSetAside() {
        return texts.setAside() > 0;
    }

    /** A list of its own that the table may sort. */
    public List<MessageRow> getMessages() {
        if (messages == null) {
            messages = new ArrayList<>(all());
            messages.removeIf(row -> asked() != null && row.status() != asked());
        }
        return messages;
    }

    /** The states one can look at, with how many there are, and all of them first. */
    public List<StateChoice> getChoices() {
        var texts = new Texts("notification", visitor.getLocale());
        List<StateChoice> choices = new ArrayList<>();
        choices.add(new StateChoice(texts.of("filter.all"), question.address(null), asked() == null));
        for (MessageStatus status : MessageStatus.values()) {
            String label = texts.of("filter.state", texts.of("filter." + status), count(status));
            choices.add(new StateChoice(label, question.address(status), asked() == status));
        }
        return choices;
    }

    /** The channels one can look at, and both of them first. */
    public List<StateChoice> getChannels() {
        var texts = new Texts("notification", visitor.getLocale());
        List<StateChoice> choices = new ArrayList<>();
        choices.add(choice(texts.of("filter.channels"), null));
        for (Channel channel : Channel.values()) {
            choices.add(choice(texts.of("filter." + channel), channel));
        }
        return choices;
    }

    private StateChoice choice(String label, Channel channel) {
        return new StateChoice(label, question.address(channel, asked()), question.channel() == channel);
    }

    /** A number as people write it, an address as it is. */
    public String reach(Channel channel, String recipient) {
        return channel == Channel.SMS ? Phone.shown(recipient) : recipient;
    }

    public Map<String, String> getKept() {
        return question.kept();
    }

    public boolean isPersonal() {
        return question.person().isPresent();
    }

    public String getTitle() {
        var texts = new Texts("notification", visitor.getLocale());
        return question.person().map(name -> texts.of("title.person", name)).orElseGet(() -> texts.of("title"));
    }

    private long count(MessageStatus status) {
        return all().stream().filter(row -> row.status() == status).count();
    }

    /** Not even one, whatever one looks for. */
    public boolean isNothingSaid() {
        return all().isEmpty() && question.kept().isEmpty();
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
            case BY_HAND, WITHDRAWN -> "attention";
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
            all = desk.list(question.search());
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
