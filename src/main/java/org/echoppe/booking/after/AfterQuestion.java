package org.echoppe.booking.after;

import java.time.Instant;
import org.echoppe.booking.SessionStatus;

/**
 * All that decides whether something can be said of a session now.
 *
 * @param firstAt when something was said of it first; null while nothing was
 */
record AfterQuestion(SessionStatus status, Instant endsAt, Instant firstAt, Instant now) {}
