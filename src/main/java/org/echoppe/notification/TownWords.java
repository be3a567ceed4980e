package org.echoppe.notification;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.echoppe.access.Stationery;
import org.echoppe.access.TownIdentity;
import org.echoppe.shared.Phone;

/** What a letter says of the town it comes from. */
record TownWords(TownIdentity town, Stationery stationery) {

    /** Where the logo stands that travels with the letter. */
    static final String LOGO = "cid:letterhead";

    private static final char NBSP = '\u00a0';

    Map<String, String> in(Locale language, boolean isSigned) {
        Map<String, String> said = new HashMap<>();
        String name = OneLine.of(town.name());
        said.put("name", name);
        said.put("the", new TownName(name).in(language));
        said.put("colour", town.colour());
        said.put("email", town.email());
        if (town.phone() != null) {
            said.put("phone", Phone.shown(town.phone()).replace(' ', NBSP));
        }
        if (stationery.withLogo() && town.hasLogo()) {
            said.put("logo", LOGO);
        }
        if (isSigned && stationery.signatory() != null) {
            sign(said);
        }
        return said;
    }

    private void sign(Map<String, String> said) {
        said.put("signatory", OneLine.of(stationery.signatory()));
        if (stationery.signatoryTitle() != null) {
            said.put("signatoryTitle", OneLine.of(stationery.signatoryTitle()));
        }
    }
}
