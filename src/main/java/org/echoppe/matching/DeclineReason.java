package org.echoppe.matching;

/** Why a mentor declines, in one tap; the coordinator alone reads it. Each has its text, such as {@code decline.NO_TIME}. */
public enum DeclineReason {
    NO_TIME,
    OTHER_SUBJECT,
    TOO_CLOSE,
    TOO_FAR,
    OTHER
}
