package org.echoppe.booking;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.echoppe.merchant.MerchantId;
import org.hibernate.annotations.TenantId;

/** A merchant who found no slot asks to be called; open until the coordinator has called, and one at a time. */
@Entity
@Table(name = "call_back")
class CallBack {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merchant_id"))
    private MerchantId merchant;

    @Column(name = "open_merchant_id")
    private UUID openMerchant;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "called_at")
    private Instant calledAt;

    protected CallBack() {}

    CallBack(MerchantId merchant, Instant askedAt) {
        id = UUID.randomUUID();
        this.merchant = merchant;
        openMerchant = merchant.value();
        this.askedAt = askedAt;
    }

    void isCalled(Instant now) {
        openMerchant = null;
        calledAt = now;
    }

    Instant askedAt() {
        return askedAt;
    }
}
