package org.echoppe.notification;

import org.echoppe.notification.sms.NumberKind;

/** Why somebody was not written a short message who might have been; each has its sentence, such as {@code noSms.LANDLINE}. */
enum NoSms {
    LANDLINE,
    SPECIAL,
    FOREIGN,
    UNREADABLE,

    /** The person does not want any. */
    DECLINED;

    /** Null for a number that can be written to. */
    static NoSms of(NumberKind kind) {
        return switch (kind) {
            case MOBILE -> null;
            case LANDLINE -> LANDLINE;
            case SPECIAL -> SPECIAL;
            case FOREIGN -> FOREIGN;
            case UNREADABLE -> UNREADABLE;
        };
    }
}
