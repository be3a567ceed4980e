package org.echoppe.matching;

/** Whether a mentor accompanies a merchant, or stands in for one session. */
public enum PairingKind {
    LEAD,
    RELAY
}
