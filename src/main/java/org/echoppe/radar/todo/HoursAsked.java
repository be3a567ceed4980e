package org.echoppe.radar.todo;

import org.echoppe.access.MunicipalityId;
import org.echoppe.mentor.MentorId;
import org.echoppe.programme.ProgrammeId;

/** A coordinator asks a mentor when they can be booked; fired inside the transaction that marks the line. */
public record HoursAsked(MunicipalityId municipality, ProgrammeId programme, MentorId mentor, String line) {}
