package org.echoppe.booking;

import org.echoppe.action.Plan;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.PairingStatus;
import org.echoppe.matching.Pause;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Trade;

/**
 * A shop a mentor accompanies, or is asked to, and what it has come to.
 *
 * @param phone    the merchant's number, null unless the mentor has accepted the pairing
 * @param pause    the days on which nothing is booked, or null
 * @param lastNote what was written last, or null
 */
public record AccompaniedShop(
        PairingId pairing,
        PairingStatus status,
        Pause pause,
        MerchantId merchant,
        String shop,
        String person,
        String phone,
        String address,
        Trade trade,
        Plan plan,
        String lastNote) {

    AccompaniedShop(PairedShop paired, Plan plan, String lastNote) {
        this(
                paired.pairing(),
                paired.status(),
                paired.pause(),
                paired.merchant(),
                paired.shop(),
                paired.person(),
                paired.status() == PairingStatus.ACCEPTED ? paired.phone() : null,
                paired.street() + ", " + paired.postcode() + " " + paired.city(),
                paired.trade(),
                plan,
                lastNote);
    }

    /** The mentor has not answered yet. */
    public boolean isOffered() {
        return status == PairingStatus.PUBLISHED;
    }
}
