package org.echoppe.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.echoppe.access.Logo;
import org.echoppe.access.TownDesk;
import org.echoppe.access.TownIdentity;
import org.echoppe.access.Visitor;
import org.echoppe.shared.web.Notices;

/** The coordinator says how the town shows itself. */
@Named
@RequestScoped
public class TownPage {

    private static final String AGAIN = "/coordinator/town?faces-redirect=true";

    @Inject
    private TownDesk desk;

    @Inject
    private Notices notices;

    @Inject
    private Visitor visitor;

    private TownForm form;
    private StationeryForm letters;
    private Part picture;

    public TownForm getForm() {
        if (form == null) {
            form = new TownForm(desk.identity());
        }
        return form;
    }

    public StationeryForm getLetters() {
        if (letters == null) {
            letters = new StationeryForm(desk.stationery(visitor.town()));
        }
        return letters;
    }

    public String write() {
        desk.writeOn(getLetters().stationery());
        notices.success("access", "town.letters.kept");
        return AGAIN;
    }

    public boolean isWithLogo() {
        return desk.identity().hasLogo();
    }

    public String keep() {
        TownIdentity wanted = getForm().identity();
        desk.present(wanted);
        notices.success("access", "town.kept");
        return AGAIN;
    }

    public String show() throws IOException {
        var logo = Logo.read(bytes());
        if (logo.isEmpty()) {
            notices.refusal("access", picture == null ? "town.logo.missing" : "town.logo.wrong");
            return AGAIN;
        }
        desk.carry(logo.get());
        notices.success("access", "town.logo.kept");
        return AGAIN;
    }

    public String drop() {
        desk.dropLogo();
        notices.success("access", "town.logo.dropped");
        return AGAIN;
    }

    private byte[] bytes() throws IOException {
        if (picture == null) {
            return new byte[0];
        }
        try (InputStream file = picture.getInputStream()) {
            return file.readNBytes(Logo.MAX_BYTES + 1);
        }
    }

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }
}
