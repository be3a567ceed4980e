package org.echoppe.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import org.echoppe.shared.Texts;

/** Short sentences for the person at the page; on staff pages they survive the redirect that follows. */
@Named
@RequestScoped
public class Notices {

    /** Says that something was done; the key names the room's text. */
    public void success(String room, String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, room, key, arguments);
    }

    /** Says that something was not done, what was kept and what to do. */
    public void refusal(String room, String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, room, key, arguments);
    }

    /** What this page has to say. */
    public List<Notice> getShown() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(Notice::of)
                .toList();
    }

    private static void add(FacesMessage.Severity severity, String room, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = new Texts(room, faces.getViewRoot().getLocale()).of(key, arguments);
        faces.addMessage(null, new FacesMessage(severity, text, null));
        if (!faces.getViewRoot().isTransient()) {
            faces.getExternalContext().getFlash().setKeepMessages(true);
        }
    }
}
