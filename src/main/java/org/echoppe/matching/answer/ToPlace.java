package org.echoppe.matching.answer;

import java.time.Instant;
import java.util.List;
import org.echoppe.matching.PairingView;

/**
 * A shop that may need somebody else, and who could go.
 *
 * @param reason the name of the reason that was given, or null
 * @param relays at most three, those who accompany nobody first; none where nobody could go
 */
public record ToPlace(PairingView pairing, Why why, String reason, Instant since, List<RelayMentor> relays) {

    /** What happened, in the order it is shown. */
    public enum Why {
        ANOTHER_ASKED,
        DECLINED,
        NOT_ANSWERED
    }

    public ToPlace {
        relays = List.copyOf(relays);
    }
}
