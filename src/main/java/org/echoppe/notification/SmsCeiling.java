package org.echoppe.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** How many short messages a programme may pay for in a month. */
@Entity
@Table(name = "sms_ceiling")
class SmsCeiling {

    static final int USUAL = 300;

    @Id
    @Column(name = "programme_id")
    private UUID programme;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Column(name = "per_month")
    private int perMonth;

    protected SmsCeiling() {}

    SmsCeiling(UUID programme) {
        this.programme = programme;
    }

    void is(int most) {
        perMonth = most;
    }

    int perMonth() {
        return perMonth;
    }
}
