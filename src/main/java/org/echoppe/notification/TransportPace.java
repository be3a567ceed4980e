package org.echoppe.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * When the next message of a channel may leave, for all nodes together. A few may leave at once, as many as fall into the
 * time between two rounds.
 */
@Entity
@Table(name = "transport_pace")
class TransportPace {

    private static final Duration AT_ONCE = Duration.ofSeconds(6);

    @Id
    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "next_at")
    private Instant nextAt;

    protected TransportPace() {}

    TransportPace(Channel channel) {
        this.channel = channel;
        nextAt = Instant.EPOCH;
    }

    boolean allows(Instant now) {
        return !nextAt.isAfter(now.plus(AT_ONCE));
    }

    void count(Instant now, int perMinute) {
        Instant from = nextAt.isBefore(now) ? now : nextAt;
        nextAt = from.plus(Duration.ofMinutes(1).dividedBy(perMinute));
    }
}
