package org.echoppe.notification;

/** Why a message was given up; each has its sentence, such as {@code givenUp.CEILING}. */
enum GivenUpReason {

    /** Nobody took it for a day. */
    TOO_OLD,

    /** It will not be taken, however often it is tried. */
    REFUSED,

    /** The link in it opens nothing any more. */
    LINK_DEAD,

    /** The programme has paid for enough short messages this month. */
    CEILING
}
