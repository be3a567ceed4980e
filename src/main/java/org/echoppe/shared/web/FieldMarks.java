package org.echoppe.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ties an input to its hint and its error (ids {@code <id>-hint} and {@code <id>-error}) for those who listen to a page. */
public class FieldMarks implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var input = (UIInput) event.getSource();
        mark(input, "aria-invalid", input.isValid() ? null : "true");
        mark(input, "aria-describedby", descriptionsOf(input));
    }

    private static String descriptionsOf(UIInput input) {
        String ids = Stream.of(idOf(input, "-hint"), input.isValid() ? null : idOf(input, "-error"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    private static String idOf(UIInput input, String ending) {
        UIComponent found = input.findComponent(input.getId() + ending);
        return found == null || !found.isRendered() ? null : found.getClientId(FacesContext.getCurrentInstance());
    }

    private static void mark(UIInput input, String attribute, String value) {
        if (value == null) {
            input.getPassThroughAttributes().remove(attribute);
        } else {
            input.getPassThroughAttributes().put(attribute, value);
        }
    }
}
