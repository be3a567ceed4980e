package org.echoppe.matching.answer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.matching.answer.MyMentor;
import org.echoppe.matching.answer.MyMentorDesk;
import org.echoppe.matching.answer.OtherReason;
import org.echoppe.programme.Language;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** A merchant's own mentor, and the quiet way to ask for somebody else. */
@Named
@RequestScoped
public class ExpertPage {

    private static final String OTHER = "other";
    private static final String STAY = "stay";

    @Inject
    private MyMentorDesk desk;

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Optional<MyMentor> mentor;

    /** Null where nobody accompanies the merchant. */
    public MyMentor getMentor() {
        if (mentor == null) {
            mentor = desk.mentor();
        }
        return mentor.orElse(null);
    }

    /** Only ever a form that was sent: an address that is opened asks for nobody. */
    public boolean isMade() {
        return FacesContext.getCurrentInstance().isPostback()
                && (parameters.containsKey(OTHER) || parameters.containsKey(STAY));
    }

    public String make() {
        if (parameters.containsKey(OTHER)) {
            desk.askForAnother(reason(parameters.get(OTHER)));
        } else {
            desk.stay();
        }
        String language = parameters.containsKey("lang") ? "&lang=" + visitor.getLanguage() : "";
        return "/shop/expert?faces-redirect=true&k=" + visitor.getToken() + language;
    }

    private static OtherReason reason(String text) {
        return Stream.of(OtherReason.values())
                .filter(reason -> reason.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("reason", text));
    }

    public List<OtherReason> getReasons() {
        return List.of(OtherReason.values());
    }

    public String getLanguages() {
        return getMentor().languages().stream()
                .map(code -> Language.named(code, visitor.getLocale()).name())
                .collect(Collectors.joining(", "));
    }

    /** When nothing can be booked, or null. */
    public String getPause() {
        if (getMentor() == null || getMentor().pause() == null) {
            return null;
        }
        var wording = new Wording(visitor.getLocale(), town.identity().zone());
        return new Texts("booking", visitor.getLocale())
                .of(
                        "slots.pause",
                        wording.day(getMentor().pause().from()),
                        wording.day(getMentor().pause().last()));
    }
}
