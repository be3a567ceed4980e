package org.echoppe.matching.draft;

/** Whether a draft can still be changed. */
public enum DraftStatus {
    OPEN,
    PUBLISHED,
    DISCARDED
}
