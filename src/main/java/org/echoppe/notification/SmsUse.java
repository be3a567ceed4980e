package org.echoppe.notification;

import java.time.Duration;

/** When something is also said in a short message, to somebody who can be reached by one. */
enum SmsUse {

    /** A mail says it well enough. */
    NEVER,

    /** Where there is no address for a mail. */
    INSTEAD,

    /** After two days, unless what the mail asks for was done; at once where there is no address. */
    LATER,

    /** Together with the mail, unless it was the reader's own doing. */
    BESIDE;

    private static final Duration A_WHILE = Duration.ofDays(2);

    boolean isFor(boolean hasAddress, boolean isOwnDoing) {
        return switch (this) {
            case NEVER -> false;
            case INSTEAD -> !hasAddress;
            case LATER -> true;
            case BESIDE -> !hasAddress || !isOwnDoing;
        };
    }

    Duration delay(boolean hasAddress) {
        return this == LATER && hasAddress ? A_WHILE : Duration.ZERO;
    }
}
