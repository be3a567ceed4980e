package org.echoppe.booking;

import java.util.List;
import org.echoppe.access.Role;

/** Why a session was cancelled or moved, in one tap; told to the other side. Each has its text, such as {@code reason.ILL}. */
public enum ChangeReason {
    CUSTOMERS,
    DELIVERY,
    ILL,
    OTHER_TIME,
    NOT_NEEDED,
    HELD_UP,
    TRANSPORT,
    SHOP_ASKED,
    MENTOR_ASKED,
    EVENT,

    /** The pairing rests on that day. */
    PAUSE,

    /** Another mentor goes on. */
    NEW_MENTOR,

    /** The mentor declined the shop. */
    MENTOR_GONE,

    /** The pairing is over. */
    ENDED;

    /** The key of its text for a reader; whoever asked for the change themselves is told so. */
    public String textFor(Role reader) {
        boolean theirs = this == SHOP_ASKED && reader == Role.MERCHANT || this == MENTOR_ASKED && reader == Role.MENTOR;
        return "reason." + this + (theirs ? ".you" : "");
    }

    /** Those that somebody in this role may have, the likeliest first. */
    public static List<ChangeReason> of(Role role) {
        return switch (role) {
            case MERCHANT -> List.of(CUSTOMERS, DELIVERY, ILL, OTHER_TIME, NOT_NEEDED);
            case MENTOR -> List.of(ILL, HELD_UP, TRANSPORT, OTHER_TIME);
            case COORDINATOR -> List.of(MENTOR_ASKED, SHOP_ASKED, ILL, EVENT);
            case NOBODY, SPONSOR, SYSTEM -> List.of();
        };
    }
}
