package org.echoppe.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.notification.ChosenMessages;
import org.echoppe.notification.WantedMessages;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** What somebody wants to hear and by which channel: a merchant, a mentor, or one of them as the coordinator was told. */
@Named
@RequestScoped
public class ChannelsPage {

    private static final String STOP = "stop";
    private static final String CHOOSE = "choose";

    @Inject
    private Chooser chooser;

    @Inject
    private TownDesk towns;

    @Inject
    private Visitor visitor;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private ChosenMessages chosen;

    public List<ChannelTick> getTicks() {
        return Stream.of(ChannelTick.Kind.values())
                .map(kind -> kind.in(wanted()))
                .toList();
    }

    /** Whether the programme may say something by itself. */
    public boolean isHearing() {
        return wanted().hearsProgramme();
    }

    /** Whether a letter's link to say STOP led here, which has changed nothing yet. */
    public boolean isStopAsked() {
        return parameters.containsKey(STOP) && isHearing();
    }

    public boolean isKept() {
        return parameters.containsKey("kept");
    }

    /** Whose choices these are, where it is not the reader's own; else null. */
    public String getPerson() {
        return chooser.person().orElse(null);
    }

    /** Who said so and when; null where nobody did. */
    public String getSaid() {
        ChosenMessages said = chosen();
        if (said.at() == null) {
            return null;
        }
        var wording = new Wording(visitor.getLocale(), towns.identity().zone());
        String when = wording.date(said.at()) + ", " + wording.hour(said.at());
        String who = said.by() == visitor.role() && getPerson() == null
                ? "you"
                : said.by().name();
        return new Texts("notification", visitor.getLocale()).of("channels.said." + who, when);
    }

    /** Only ever a form that was sent: an address that is opened changes nothing. */
    public boolean isMade() {
        return FacesContext.getCurrentInstance().isPostback()
                && (parameters.containsKey(CHOOSE) || parameters.containsKey("silence"));
    }

    public String make() {
        chooser.choose(parameters.containsKey("silence") ? wanted().withoutProgramme() : ticked());
        return chooser.back();
    }

    private WantedMessages ticked() {
        return new WantedMessages(
                parameters.containsKey(ChannelTick.Kind.PROGRAMME_MAIL.name()),
                parameters.containsKey(ChannelTick.Kind.PROGRAMME_SMS.name()),
                parameters.containsKey(ChannelTick.Kind.SESSION_MAIL.name()),
                parameters.containsKey(ChannelTick.Kind.SESSION_SMS.name()));
    }

    private WantedMessages wanted() {
        return chosen().wanted();
    }

    private ChosenMessages chosen() {
        if (chosen == null) {
            chosen = chooser.chosen();
        }
        return chosen;
    }
}
