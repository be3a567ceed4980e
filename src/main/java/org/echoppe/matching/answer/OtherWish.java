package org.echoppe.matching.answer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.echoppe.matching.PairingId;
import org.hibernate.annotations.TenantId;

/** A merchant would like another mentor: open until the merchant takes it back, the coordinator settles it, or the pairing ends. */
@Entity
@Table(name = "other_wish")
class OtherWish {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "pairing_id"))
    private PairingId pairing;

    @Column(name = "open_pairing_id")
    private UUID openPairing;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private OtherReason reason;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected OtherWish() {}

    OtherWish(PairingId pairing, OtherReason reason, Instant now) {
        this.id = UUID.randomUUID();
        this.pairing = pairing;
        this.openPairing = pairing.value();
        this.reason = reason;
        this.askedAt = now;
    }

    void isSettled(Instant now) {
        openPairing = null;
        settledAt = now;
    }

    PairingId pairing() {
        return pairing;
    }

    OtherReason reason() {
        return reason;
    }

    Instant askedAt() {
        return askedAt;
    }
}
