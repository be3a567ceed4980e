package org.echoppe.booking.standby;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.echoppe.mentor.MentorId;
import org.hibernate.annotations.TenantId;

/** Until when a mentor can be asked at once. */
@Entity
class Standby {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "mentor_id"))
    private MentorId mentor;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected Standby() {}

    Standby(MentorId mentor, Instant endsAt) {
        this.mentor = mentor;
        this.endsAt = endsAt;
    }

    void lasts(Instant until) {
        endsAt = until;
    }

    Instant endsAt() {
        return endsAt;
    }
}
