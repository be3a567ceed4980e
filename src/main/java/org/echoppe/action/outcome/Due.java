package org.echoppe.action.outcome;

/** A finished action that is to be asked about today. */
record Due(DonePlan plan, ProbeDay day) {}
