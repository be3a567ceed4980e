package org.echoppe.access.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import java.text.NumberFormat;
import java.util.Locale;
import org.echoppe.access.Colour;
import org.echoppe.access.TownIdentity;
import org.echoppe.shared.EmailAddress;
import org.echoppe.shared.Phone;
import org.echoppe.shared.Texts;

/** What is typed about the town, and whether it can be so. */
public class TownForm {

    private final TownIdentity before;
    private String name;
    private String colour;
    private String phone;
    private String email;

    TownForm(TownIdentity before) {
        this.before = before;
        name = before.name();
        colour = before.colour();
        phone = before.phone() == null ? null : Phone.shown(before.phone());
        email = before.email();
    }

    TownIdentity identity() {
        return new TownIdentity(
                name.strip(),
                before.department(),
                before.zone(),
                Colour.read(colour).map(Colour::code).orElse(before.colour()),
                phone == null
                        ? null
                        : Phone.read(phone, before.department())
                                .map(Phone::e164)
                                .orElse(before.phone()),
                email.strip(),
                before.hasLogo());
    }

    public void checkColour(FacesContext faces, UIComponent field, Object typed) {
        Colour wanted = Colour.read(String.valueOf(typed)).orElseThrow(() -> wrong(faces, "town.colourWrong"));
        if (!wanted.isReadableUnderWhite()) {
            throw wrong(
                    faces,
                    "town.colourPale",
                    contrast(wanted, faces.getViewRoot().getLocale()));
        }
    }

    public void checkPhone(FacesContext faces, UIComponent field, Object typed) {
        if (typed != null && Phone.read(typed.toString(), before.department()).isEmpty()) {
            throw wrong(faces, "town.phoneWrong");
        }
    }

    public void checkEmail(FacesContext faces, UIComponent field, Object typed) {
        if (EmailAddress.read(typed.toString()).isEmpty()) {
            throw wrong(faces, "town.emailWrong");
        }
    }

    private static String contrast(Colour colour, Locale locale) {
        NumberFormat oneDigit = NumberFormat.getInstance(locale);
        oneDigit.setMaximumFractionDigits(1);
        return oneDigit.format(colour.contrastWithWhite());
    }

    private static ValidatorException wrong(FacesContext faces, String key, Object... arguments) {
        String text = new Texts("access", faces.getViewRoot().getLocale()).of(key, arguments);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getColour() {
        return colour;
    }

    public void setColour(String colour) {
        this.colour = colour;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
