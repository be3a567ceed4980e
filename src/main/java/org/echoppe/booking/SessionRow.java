package org.echoppe.booking;

import org.echoppe.calendar.TimeWindow;
import org.echoppe.programme.Mode;

/** A session as its merchant sees it; the mentor by first name. */
public record SessionRow(SessionId session, TimeWindow window, Mode mode, SessionStatus status, String mentor) {}
