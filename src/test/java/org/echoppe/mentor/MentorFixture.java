package org.echoppe.mentor;

import java.util.Map;
import java.util.Set;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;

/** Experts of Port-Aubrac. */
public final class MentorFixture {

    private MentorFixture() {}

    /** An expert without anything wrong, good at payments, known by this address. */
    public static MentorData expert(String email) {
        return new MentorData(
                "Inès Moreau",
                "Agence du Quai",
                email,
                "06 39 98 02 03",
                Map.of(ActionCode.DIGITAL_PAYMENT, 3, ActionCode.STOCK, 1),
                Set.of("fr", "en"),
                Set.of(Mode.ON_SITE, Mode.VIDEO),
                2,
                "Mo-Fr 09:00-12:00,14:00-18:00",
                Set.of("Boulangerie du Centre"),
                null,
                null);
    }
}
