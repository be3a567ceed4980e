package org.echoppe.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The days a snapshot is about, both included. */
@Embeddable
public record Period(
        @Column(name = "from_day") LocalDate from,
        @Column(name = "until_day") LocalDate until) {}
