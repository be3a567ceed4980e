package org.echoppe.action.outcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.action.outcome.ProbeSheet;
import org.echoppe.action.outcome.StillDesk;
import org.echoppe.action.outcome.StillThere;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** « Encaissez-vous encore sans contact ? »: one question, one tap, weeks after the action was done. */
@Named
@RequestScoped
public class StillPage {

    @Inject
    private StillDesk desk;

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private ProbeSheet sheet;
    private boolean isRead;

    /** Null where the question was taken back. */
    public ProbeSheet getSheet() {
        if (!isRead) {
            sheet = desk.sheet(probe()).filter(found -> !found.isTakenBack()).orElse(null);
            isRead = true;
        }
        return sheet;
    }

    /** Only ever a form that was sent: an address that is opened changes nothing. */
    public boolean isMade() {
        return FacesContext.getCurrentInstance().isPostback() && parameters.containsKey("still");
    }

    public String make() {
        desk.answer(probe(), chosen(parameters.get("still")));
        String language = parameters.containsKey("lang") ? "&lang=" + visitor.getLanguage() : "";
        return "/shop/still?faces-redirect=true&k=" + visitor.getToken() + language + "&id=" + probe();
    }

    public List<StillThere> getAnswers() {
        return List.of(StillThere.values());
    }

    public String getUntil() {
        var wording = new Wording(visitor.getLocale(), town.identity().zone());
        return new Texts("action", visitor.getLocale()).of("still.until", wording.day(sheet.until()));
    }

    public String getId() {
        return probe().toString();
    }

    private static StillThere chosen(String text) {
        return Stream.of(StillThere.values())
                .filter(answer -> answer.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("still", text));
    }

    private UUID probe() {
        String text = parameters.getOrDefault("id", "");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException("probe", text);
        }
    }
}
