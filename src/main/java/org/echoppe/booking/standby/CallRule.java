package org.echoppe.booking.standby;

/** Why a mentor who wants to go need not any more; each has its text, such as {@code call.TAKEN_BY_ANOTHER}. */
public enum CallRule {
    TAKEN_BY_ANOTHER,
    WITHDRAWN,
    TOO_LATE;

    static CallRule of(CallStage over) {
        return switch (over) {
            case ANSWERED -> TAKEN_BY_ANOTHER;
            case WITHDRAWN -> WITHDRAWN;
            default -> TOO_LATE;
        };
    }
}
