package org.echoppe.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.echoppe.access.TownDesk;
import org.echoppe.access.TownIdentity;

/** The town at the top of every page: its name, its colour, its logo; and whom to call at its foot. */
@Named("town")
@RequestScoped
public class Signboard {

    private static final String OUR_COLOUR = "#0B5D5E";

    @Inject
    private TownDesk desk;

    private Optional<TownIdentity> shown;

    public String getName() {
        return shown().map(TownIdentity::name).orElse("Échoppe");
    }

    public String getColour() {
        return shown().map(TownIdentity::colour).orElse(OUR_COLOUR);
    }

    public String getPhone() {
        return shown().map(TownIdentity::phone).orElse(null);
    }

    /** The number as a telephone dials it. */
    public String getDial() {
        return getPhone() == null ? null : getPhone().replaceAll("[^+0-9]", "");
    }

    public String getEmail() {
        return shown().map(TownIdentity::email).orElse(null);
    }

    /** What {@code /public/logo} is asked with, or null where there is no logo to show. */
    public String getLogo() {
        boolean hasLogo = shown().map(TownIdentity::hasLogo).orElse(false);
        return hasLogo ? desk.shownTown().map(town -> "town=" + town.value()).orElse(null) : null;
    }

    private Optional<TownIdentity> shown() {
        if (shown == null) {
            shown = desk.shown();
        }
        return shown;
    }
}
