package org.echoppe.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A town lets nothing leave by this channel for the time being. */
@Entity
@Table(name = "transport_pause")
class TransportPause {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private Instant since;

    protected TransportPause() {}

    TransportPause(Channel channel, Instant since) {
        id = UUID.randomUUID();
        this.channel = channel;
        this.since = since;
    }

    UUID id() {
        return id;
    }

    Channel channel() {
        return channel;
    }

    Instant since() {
        return since;
    }
}
