package org.echoppe.notification;

import java.time.Instant;

/**
 * How things stand with one way out of the house.
 *
 * @param ready       whether the operator has named a server or gateway
 * @param pausedSince null unless the town lets nothing leave
 * @param waiting     how many messages wait, now or for later
 */
public record TransportRow(Channel channel, boolean ready, Instant pausedSince, long waiting) {}
