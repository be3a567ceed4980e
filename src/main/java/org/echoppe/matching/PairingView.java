package org.echoppe.matching;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A pairing from its publication on, as the coordinator follows it.
 *
 * @param since when it came to where it stands
 * @param end   null while it lives
 * @param why   the name of the reason it was declined or stopped for, or null
 */
public record PairingView(
        LivePairing pairing,
        String shop,
        String mentor,
        String organisation,
        Instant since,
        PairingEnd end,
        String why) {

    public boolean isLive() {
        return pairing.status().isLive();
    }

    /** Noted and not over yet. */
    public boolean hasPause(LocalDate today) {
        return pairing.pause() != null && !pairing.pause().isOver(today);
    }

    public boolean isPausedOn(LocalDate day) {
        return pairing.pause() != null && pairing.pause().includes(day);
    }
}
