package org.echoppe.notification;

import java.time.Instant;
import org.echoppe.notification.decency.DecencyRule;

/**
 * Why a message does not leave.
 *
 * @param until when it is looked at again; null where it was withdrawn
 */
public record HeldBack(DecencyRule rule, Instant until) {}
