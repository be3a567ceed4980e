package org.echoppe.action.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Problem;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.catalogue.ActionDraft;
import org.echoppe.programme.catalogue.ActionId;
import org.echoppe.programme.catalogue.CatalogueDesk;
import org.echoppe.programme.catalogue.CataloguedAction;
import org.echoppe.programme.catalogue.EditAnswer.Refused;
import org.echoppe.shared.Texts;
import org.echoppe.shared.web.Notices;

/** One action to write: its words, its steps and their order. Whatever was typed comes back until it is saved. */
@Named
@RequestScoped
public class CatalogueActionPage {

    private static final List<String> BUTTONS = List.of("save", "add", "up", "remove");

    @Inject
    private CatalogueDesk desk;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private Notices notices;

    @Inject
    private Visitor visitor;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private final Map<String, String> problems = new HashMap<>();
    private DraftForm form;
    private CataloguedAction kept;
    private Integer basedOn;

    public boolean isMade() {
        return FacesContext.getCurrentInstance().isPostback()
                && BUTTONS.stream().anyMatch(parameters::containsKey);
    }

    public String make() {
        if (parameters.containsKey("save")) {
            return save();
        }
        if (parameters.containsKey("add")) {
            form().add();
        } else if (parameters.containsKey("up")) {
            form().up(number("up"));
        } else {
            form().remove(number("remove"));
        }
        return null;
    }

    private String save() {
        ActionDraft draft = form().draft();
        if (show(draft.problems())) {
            return null;
        }
        if (isNew()) {
            desk.add(programmes.current().orElseThrow().id(), getTheme(), draft);
        } else if (desk.save(id(), getBasedOn(), draft) instanceof Refused refused) {
            compare(refused);
            return null;
        }
        notices.success("programme", "catalogue.saved");
        return "/coordinator/catalogue?faces-redirect=true";
    }

    private boolean show(List<Problem> found) {
        found.forEach(problem -> problems.putIfAbsent(problem.field(), problem.in(visitor.getLocale())));
        if (!found.isEmpty()) {
            notices.refusal("programme", "problems", problems.size());
        }
        return !found.isEmpty();
    }

    /** What the other one saved stands beside each field that differs; saving again is based on it. */
    private void compare(Refused refused) {
        notices.refusal("programme", "catalogue.refused." + refused.because());
        var texts = new Texts("programme", visitor.getLocale());
        var typed = form().all();
        DraftForm.of(kept().draft()).all().forEach((field, theirs) -> {
            if (!theirs.equals(typed.getOrDefault(field, "").strip())) {
                problems.put(field, texts.of("catalogue.meanwhile", theirs.isEmpty() ? "–" : theirs));
            }
        });
        basedOn = kept().version();
    }

    /** As it was sent, else as it is kept. Asked for already while the form is being read. */
    private DraftForm form() {
        if (form == null) {
            form = isMade() ? DraftForm.typed(parameters) : isNew() ? DraftForm.empty() : DraftForm.of(kept().draft());
        }
        return form;
    }

    private CataloguedAction kept() {
        if (kept == null) {
            kept = desk.action(id());
        }
        return kept;
    }

    private ActionId id() {
        try {
            return new ActionId(UUID.fromString(parameters.getOrDefault("id", "")));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException("action", "unknown");
        }
    }

    private int number(String parameter) {
        String typed = parameters.getOrDefault(parameter, "");
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : -1;
    }

    public boolean isNew() {
        return parameters.getOrDefault("id", "").isEmpty();
    }

    public String getKey() {
        return parameters.getOrDefault("id", "");
    }

    public ActionCode getTheme() {
        return isNew()
                ? Stream.of(ActionCode.values())
                        .filter(theme -> theme.name().equals(parameters.get("theme")))
                        .findFirst()
                        .orElseThrow(() -> new NotAllowedException("theme", "unknown"))
                : kept().theme();
    }

    public int getBasedOn() {
        if (basedOn == null) {
            basedOn = isMade() ? Integer.valueOf(number("based")) : isNew() ? 0 : kept().version();
        }
        return basedOn;
    }

    public String value(String field) {
        return form().all().getOrDefault(field, "");
    }

    public String problem(String field) {
        return problems.get(field);
    }

    public int getSteps() {
        return form().size();
    }

    public List<Integer> getPlaces() {
        return IntStream.range(0, form().size()).boxed().toList();
    }

    public List<Integer> getChoices() {
        return IntStream.range(0, ActionDraft.CHOICES).boxed().toList();
    }

    public List<String> getLanguageCodes() {
        return Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();
    }
}
