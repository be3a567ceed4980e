package org.echoppe.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.echoppe.access.TownDesk;
import org.echoppe.access.TownIdentity;
import org.echoppe.shared.Phone;

/** The town at the top of every page: its name, its colour, its logo; and whom to call at its foot. */
@Named("town")
@RequestScoped
public class Signboard {

    private static final char NBSP = '\u00a0';
    private static final String OUR_COLOUR = "#0B5D5E";

    @Inject
    private TownDesk desk;

    @Inject
    private HttpServletRequest request;

    private Optional<TownIdentity> shown;

    public String getName() {
        return shown().map(TownIdentity::name).orElse("Échoppe");
    }

    public String getColour() {
        return shown().map(TownIdentity::colour).orElse(OUR_COLOUR);
    }

    public String getPhone() {
        return stored().map(number -> Phone.shown(number).replace(' ', NBSP)).orElse(null);
    }

    /** The number as a telephone dials it. */
    public String getDial() {
        return stored().map(number -> number.replaceAll("[^+0-9]", "")).orElse(null);
    }

    public String getEmail() {
        return shown().map(TownIdentity::email).orElse(null);
    }

    /** What {@code /public/logo} is asked with, or null where there is no logo to show. */
    public String getLogo() {
        boolean hasLogo = shown().map(TownIdentity::hasLogo).orElse(false);
        return hasLogo ? desk.shownTown().map(town -> "town=" + town.value()).orElse(null) : null;
    }

    private Optional<String> stored() {
        return shown().map(TownIdentity::phone);
    }

    private Optional<TownIdentity> shown() {
        if (shown == null) {
            shown = isDatabaseAway() ? Optional.empty() : desk.shown();
        }
        return shown;
    }

    /** The page that says so must not ask it. */
    private boolean isDatabaseAway() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Integer.valueOf(HttpServletResponse.SC_SERVICE_UNAVAILABLE).equals(status);
    }
}
