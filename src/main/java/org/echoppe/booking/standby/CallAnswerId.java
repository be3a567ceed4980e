package org.echoppe.booking.standby;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One mentor asked by one call. */
@Embeddable
record CallAnswerId(
        @Column(name = "call_id") UUID call,
        @Column(name = "mentor_id") UUID mentor) implements Serializable {}
