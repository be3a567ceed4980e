package org.echoppe.booking.web;

import java.util.List;
import org.echoppe.access.Role;
import org.echoppe.booking.ChangeReason;
import org.echoppe.shared.Texts;

/** One reason to choose, at the beginning of a line. */
public record ReasonChoice(ChangeReason key, String label) {

    /** What its button sends where it cancels. */
    public String turn() {
        return SessionTap.CANCEL + key;
    }

    static List<ReasonChoice> of(Role role, Texts texts) {
        return ChangeReason.of(role).stream()
                .map(reason -> new ReasonChoice(reason, capitalised(texts.of("reason." + reason))))
                .toList();
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
