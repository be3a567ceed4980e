package org.echoppe.matching.answer;

/** Why a merchant would like somebody else; giving no reason is one of them. Each has its text, such as {@code other.HOURS}. */
public enum OtherReason {
    HOURS,
    SUBJECT,
    LANGUAGE,
    CONTACT,
    NONE
}
