package org.echoppe.booking.standby;

import org.echoppe.access.MunicipalityId;

/** A call whose stage is over. */
public record DueCall(MunicipalityId municipality, CallId call) {}
