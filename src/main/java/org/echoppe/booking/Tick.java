package org.echoppe.booking;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Five minutes of one person, taken by a session, or kept for somebody who is about to book it. */
@Entity
@Table(name = "session_tick")
class Tick {

    @EmbeddedId
    private TickId id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Column(name = "session_id")
    private UUID session;

    @Column(name = "hold_id")
    private UUID hold;

    protected Tick() {}

    Tick(TickId id, SessionId session) {
        this.id = id;
        this.session = session.value();
    }

    static Tick kept(TickId id, SlotHold hold) {
        var tick = new Tick();
        tick.id = id;
        tick.hold = hold.id();
        return tick;
    }
}
