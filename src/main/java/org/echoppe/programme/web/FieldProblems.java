package org.echoppe.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.echoppe.programme.Problem;
import org.echoppe.shared.Texts;
import org.omnifaces.util.Components;

/** Says each problem beside its field (the input of that id in the form just sent), the first one where there are several. */
@RequestScoped
public class FieldProblems {

    /** True where there was something to say; all that was typed stays in the fields. */
    public boolean show(List<Problem> problems) {
        var said = new HashSet<String>();
        problems.stream().filter(problem -> said.add(problem.field())).forEach(FieldProblems::show);
        if (!problems.isEmpty()) {
            FacesContext.getCurrentInstance().validationFailed();
            add(null, new Texts("programme", locale()).of("problems", said.size()));
        }
        return !problems.isEmpty();
    }

    private static void show(Problem problem) {
        UIComponent field = Components.getCurrentForm().findComponent(problem.field());
        if (field instanceof UIInput input) {
            input.setValid(false);
            input.setSubmittedValue(input.getValue());
        }
        add(field == null ? null : field.getClientId(FacesContext.getCurrentInstance()), problem.in(locale()));
    }

    private static void add(String place, String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(place, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
