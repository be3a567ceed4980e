package org.echoppe.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** What is kept at one moment for a merchant, and for all who have the same mentor; also what ran out and nobody took away. */
record Holds(List<SlotHold> all, MerchantId mine, Instant now) {

    static final Holds NONE = new Holds(List.of(), null, Instant.EPOCH);

    /** Of these, what concerns either of the two. */
    static Holds of(MerchantId merchant, MentorId mentor, List<SlotHold> all, Instant now) {
        return new Holds(
                all.stream()
                        .filter(hold -> hold.merchant().equals(merchant)
                                || hold.mentor().equals(mentor))
                        .toList(),
                merchant,
                now);
    }

    Optional<SlotHold> own() {
        return all.stream()
                .filter(this::isMine)
                .filter(hold -> hold.isLive(now))
                .findFirst();
    }

    /** Kept for others: taken, as far as this merchant is concerned. */
    List<Taken> others() {
        return all.stream()
                .filter(hold -> !isMine(hold) && hold.isLive(now))
                .map(SlotHold::taken)
                .toList();
    }

    /** To be taken away before this merchant takes a place: their own, and whatever ran out. */
    List<UUID> spent() {
        return all.stream()
                .filter(hold -> isMine(hold) || !hold.isLive(now))
                .map(SlotHold::id)
                .toList();
    }

    private boolean isMine(SlotHold hold) {
        return hold.merchant().equals(mine);
    }
}
