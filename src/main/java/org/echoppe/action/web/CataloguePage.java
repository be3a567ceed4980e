package org.echoppe.action.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.RunningOn;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.programme.catalogue.ActionId;
import org.echoppe.programme.catalogue.CatalogueDesk;
import org.echoppe.programme.catalogue.CataloguedAction;
import org.echoppe.programme.catalogue.EditAnswer;
import org.echoppe.programme.catalogue.EditAnswer.Refused;
import org.echoppe.shared.Texts;
import org.echoppe.shared.web.Notices;

/** The catalogue by theme: versions, the plans that run on each, and what can be done with an action as a whole. */
@Named
@RequestScoped
public class CataloguePage {

    private static final String SELF = "/coordinator/catalogue?faces-redirect=true";

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private CatalogueDesk desk;

    @Inject
    private ActionDesk actions;

    @Inject
    private Notices notices;

    @Inject
    private Visitor visitor;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private ProgrammeView programme;
    private List<CatalogueLine> lines;

    public boolean isMade() {
        return FacesContext.getCurrentInstance().isPostback()
                && (parameters.containsKey("copy")
                        || parameters.containsKey("retire")
                        || parameters.containsKey("back"));
    }

    public String make() {
        if (parameters.containsKey("copy")) {
            notices.success("programme", "catalogue.copied");
            return "/coordinator/catalogue-action?faces-redirect=true&id="
                    + desk.copy(named("copy")).value();
        }
        EditAnswer answer =
                parameters.containsKey("retire") ? desk.retire(named("retire")) : desk.bringBack(named("back"));
        if (answer instanceof Refused refused) {
            notices.refusal("programme", "catalogue.refused." + refused.because());
        } else {
            notices.success(
                    "programme", parameters.containsKey("retire") ? "catalogue.retired" : "catalogue.broughtBack");
        }
        return SELF;
    }

    private ActionId named(String parameter) {
        try {
            return new ActionId(UUID.fromString(parameters.get(parameter)));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException("action", "unknown");
        }
    }

    public ProgrammeView getProgramme() {
        if (programme == null) {
            programme = programmes.current().orElse(null);
        }
        return programme;
    }

    public List<CatalogueLine> of(ActionCode theme) {
        return lines().stream().filter(line -> line.theme() == theme).toList();
    }

    private List<CatalogueLine> lines() {
        if (lines == null) {
            List<RunningOn> running = actions.runningOn(getProgramme().id());
            lines = desk.actions(getProgramme().id()).stream()
                    .map(action -> line(action, running))
                    .toList();
        }
        return lines;
    }

    private CatalogueLine line(CataloguedAction action, List<RunningOn> running) {
        var words = action.wordsIn(visitor.getLocale());
        return new CatalogueLine(
                action.id().value().toString(),
                action.theme(),
                words.name(),
                words.promise(),
                action.version(),
                action.steps().size(),
                action.minutes(),
                action.retired(),
                plans(action, running));
    }

    private List<String> plans(CataloguedAction action, List<RunningOn> running) {
        var texts = new Texts("programme", visitor.getLocale());
        return running.stream()
                .filter(plans -> plans.action().equals(action.id()))
                .sorted(Comparator.comparingInt(RunningOn::version).reversed())
                .map(plans -> texts.of("catalogue.running", plans.plans(), plans.version()))
                .toList();
    }
}
