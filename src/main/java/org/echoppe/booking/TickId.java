package org.echoppe.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Five minutes of one person: nobody has them twice. */
@Embeddable
record TickId(
        @Column(name = "party_id") UUID party,
        @Column(name = "tick") long tick) implements Serializable {}
