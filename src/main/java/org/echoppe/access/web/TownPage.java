package org.echoppe.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.TownDesk;
import org.echoppe.access.TownIdentity;
import org.echoppe.access.Visitor;

/** The town at the top of every page: its name, its colour, its logo. */
@Named("town")
@RequestScoped
public class TownPage {

    private static final String OUR_COLOUR = "#0B5D5E";

    @Inject
    private TownDesk desk;

    @Inject
    private Visitor visitor;

    private Optional<TownIdentity> shown;

    public String getName() {
        return shown().map(TownIdentity::name).orElse("");
    }

    public String getColour() {
        return shown().map(TownIdentity::colour).orElse(OUR_COLOUR);
    }

    public String getPhone() {
        return shown().map(TownIdentity::phone).orElse(null);
    }

    /** The id under which {@code /public/logo} answers, or null where there is no logo to show. */
    public String getLogo() {
        boolean hasLogo = shown().map(TownIdentity::hasLogo).orElse(false);
        return hasLogo
                ? visitor.municipality()
                        .map(MunicipalityId::value)
                        .map(Object::toString)
                        .orElse(null)
                : null;
    }

    private Optional<TownIdentity> shown() {
        if (shown == null) {
            shown = desk.shown();
        }
        return shown;
    }
}
