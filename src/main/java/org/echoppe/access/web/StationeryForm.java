package org.echoppe.access.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import org.echoppe.access.Stationery;
import org.echoppe.shared.EmailAddress;
import org.echoppe.shared.Texts;

/** What is typed about the town's letters; what is left empty is not said. */
public class StationeryForm {

    private String sender;
    private String replyTo;
    private String signatory;
    private String signatoryTitle;
    private boolean withLogo;

    StationeryForm(Stationery before) {
        sender = before.sender();
        replyTo = before.replyTo();
        signatory = before.signatory();
        signatoryTitle = before.signatoryTitle();
        withLogo = before.withLogo();
    }

    Stationery stationery() {
        return new Stationery(said(sender), said(replyTo), said(signatory), said(signatoryTitle), withLogo, 0);
    }

    public void checkReplyTo(FacesContext faces, UIComponent field, Object typed) {
        boolean isSaid = typed != null && !typed.toString().isBlank();
        if (isSaid && EmailAddress.read(typed.toString()).isEmpty()) {
            String text = new Texts("access", faces.getViewRoot().getLocale()).of("town.emailWrong");
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    private static String said(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public void setReplyTo(String replyTo) {
        this.replyTo = replyTo;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    public String getSignatoryTitle() {
        return signatoryTitle;
    }

    public void setSignatoryTitle(String signatoryTitle) {
        this.signatoryTitle = signatoryTitle;
    }

    public boolean isWithLogo() {
        return withLogo;
    }

    public void setWithLogo(boolean withLogo) {
        this.withLogo = withLogo;
    }
}
