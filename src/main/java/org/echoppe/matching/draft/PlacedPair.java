package org.echoppe.matching.draft;

import java.util.OptionalLong;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Position;

/** A merchant whose place on the map is known, and whom a draft found; mentor and where they start from may be null. */
public record PlacedPair(MerchantId merchant, String shop, Position shopAt, String mentor, Position mentorFrom) {

    /** How far the mentor has to come, as the crow flies. */
    public OptionalLong metres() {
        return mentorFrom == null ? OptionalLong.empty() : OptionalLong.of(Math.round(shopAt.metresTo(mentorFrom)));
    }
}
