package org.echoppe.programme.season;

/** What the town did to an entry of its season calendar. */
public enum SeasonState {
    AS_COMPUTED,
    CORRECTED,
    OWN,
    HIDDEN
}
