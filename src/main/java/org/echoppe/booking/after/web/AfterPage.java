package org.echoppe.booking.after.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.after.AfterDesk;
import org.echoppe.booking.after.AfterRule;
import org.echoppe.booking.after.AfterSheet;
import org.echoppe.booking.after.Satisfaction;
import org.echoppe.booking.after.StepAnswer;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** « C’est fait · Pas encore · J’ai besoin d’aide », and two things more that nobody has to say. */
@Named
@RequestScoped
public class AfterPage {

    @Inject
    private AfterDesk desk;

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private AfterSheet sheet;

    public AfterSheet getSheet() {
        if (sheet == null) {
            sheet = desk.sheet(session(), visitor.getLocale());
        }
        return sheet;
    }

    /** Only ever a form that was sent: an address that is opened changes nothing. */
    public boolean isMade() {
        return FacesContext.getCurrentInstance().isPostback()
                && Stream.of("step", "felt", "sale").anyMatch(parameters::containsKey);
    }

    public String make() {
        String refused = made().map(rule -> "&no=" + rule).orElse("");
        String language = parameters.containsKey("lang") ? "&lang=" + visitor.getLanguage() : "";
        return "/shop/after?faces-redirect=true&k=" + visitor.getToken() + language + "&id="
                + session().value() + refused;
    }

    private Optional<AfterRule> made() {
        if (parameters.containsKey("step")) {
            return desk.answer(session(), chosen(StepAnswer.values(), "step"));
        }
        return parameters.containsKey("felt")
                ? desk.rate(session(), chosen(Satisfaction.values(), "felt"))
                : desk.tellOfSale(session(), "told".equals(parameters.get("sale")));
    }

    private <T extends Enum<T>> T chosen(T[] values, String name) {
        String text = parameters.get(name);
        return Stream.of(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException(name, text));
    }

    /** Why nothing can be said, or null. */
    public String getRefusal() {
        return getSheet().isOpen()
                ? null
                : texts().of("ask.refused." + getSheet().against());
    }

    public String getWhen() {
        return texts().of("ask.when", wording().day(getSheet().session().startsAt()), firstName());
    }

    public String getQuestion() {
        return getSheet().step() == null
                ? texts().of("ask.question")
                : texts().of("ask.question.step", getSheet().step());
    }

    public String getThanks() {
        return texts().of("ask.thanks." + getSheet().answer(), firstName());
    }

    public String getUntil() {
        return texts().of("ask.until", wording().day(getSheet().until()));
    }

    public List<StepAnswer> getAnswers() {
        return List.of(StepAnswer.values());
    }

    public List<Satisfaction> getFelt() {
        return List.of(Satisfaction.values());
    }

    public String getId() {
        return session().value().toString();
    }

    private String firstName() {
        return getSheet().session().mentorFirstName();
    }

    private Texts texts() {
        return new Texts("booking", visitor.getLocale());
    }

    private Wording wording() {
        return new Wording(visitor.getLocale(), town.identity().zone());
    }

    private SessionId session() {
        String text = parameters.getOrDefault("id", "");
        try {
            return new SessionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException("session", text);
        }
    }
}
