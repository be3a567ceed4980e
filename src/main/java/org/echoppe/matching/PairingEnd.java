package org.echoppe.matching;

/** How a pairing ended. */
public enum PairingEnd {

    /** The merchant has another mentor now. */
    REPLACED,
    COMPLETED,
    STOPPED,

    /** The mentor said no before having said yes. */
    DECLINED
}
