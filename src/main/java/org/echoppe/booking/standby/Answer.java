package org.echoppe.booking.standby;

/** What a mentor who was asked has said. */
enum Answer {
    NONE,
    YES,
    NO
}
