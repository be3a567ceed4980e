package org.echoppe.booking.waiting;

import org.echoppe.access.MunicipalityId;

/** A freed time that is still to come. */
public record OpenTime(MunicipalityId municipality, FreedTimeId freed) {}
